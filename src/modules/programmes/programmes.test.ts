import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { json, within } from '../../platform/db/index.ts';
import { nextState } from '../../platform/lifecycle/index.ts';
import { headingOf, openTestHouse, type TestHouse, textOf, type Visitor } from '../../testing/index.ts';
import { listOrganisations } from '../people/index.ts';
import { changeSettings } from './commands/change-settings.ts';
import { programmeLifecycle } from './lifecycle.ts';
import { readForm } from './queries/read-form.ts';
import { readProgramme } from './queries/read-programme.ts';
import type { Settings } from './settings.ts';
import type { ProgrammesTables } from './tables.ts';

let house: TestHouse;
let coordinator: Visitor;
let stranger: Visitor;
let someone: string;
let organisation: string;
beforeAll(async () => {
  house = await openTestHouse();
  someone = await house.person({ name: 'Cora Coordinator', role: 'coordinator' });
  const elsewhere = await house.person({ name: 'Otto Other' });
  [coordinator, stranger] = [await house.as(someone), await house.as(elsewhere)];
  organisation = await house.acting(null, async (tx) => (await listOrganisations(tx, house.clock.now()))[0]?.id ?? '');
});
afterAll(() => house.close());

const start = async (name: string): Promise<string> => {
  const reply = await coordinator.post('/programmes/new/regional-leaders', { name, organisation });
  return /\/programmes\/(.+)\/set-up/.exec(reply.to ?? '')?.[1] ?? '';
};

const dates = {
  ...{ 'takesFrom-day': '1', 'takesFrom-month': '9', 'takesFrom-year': '2026' },
  ...{ 'startsOn-day': '1', 'startsOn-month': '10', 'startsOn-year': '2026' },
};

/** Saves every page of the set-up as it stands, with what only a person can know. */
async function lookOver(programme: string): Promise<void> {
  const at = `/programmes/${programme}/set-up`;
  const kept = await house.acting(someone, (tx) => readProgramme(tx, programme));
  const { texts } = kept?.settings ?? {};
  await coordinator.post(`${at}/description`, {
    summary: texts?.summary ?? '',
    forMentees: texts?.forMentees ?? '',
    forMentors: texts?.forMentors ?? '',
    howItWorks: texts?.howItWorks ?? '',
    confidentiality: texts?.confidentiality ?? '',
  });
  await coordinator.post(`${at}/dates`, dates);
  await coordinator.post(`${at}/contacts`, { name: 'The mentoring team', email: 'mentoring@council.example' });
  await coordinator.post(`${at}/safeguarding-lead`, { name: 'Sol Safe', email: 'sol@council.example' });
  await coordinator.post(`${at}/terms`, terms);
  await coordinator.post(`${at}/endorsement`, rules);
  await coordinator.post(`${at}/texts`);
  await coordinator.post(`${at}/agreement`, { agreement: texts?.agreement ?? '' });
}

const rules = { mentee: 'manager-decides', mentor: 'manager-told', chase: '5', stuck: '10' };
const terms = {
  ...{ least: '4', most: '6', months: '12', usualMinutes: '60', rearrangeHoursBefore: '48', mostChoices: '3' },
  ...{ answerWorkingDays: '5', capacityMost: '4', noticeDays: '14', mostMonths: '6', mostSessions: '3' },
  keptMonthsAfterEnd: '12',
};

describe('refused', () => {
  it('nobody starts a programme who coordinates none', async () => {
    expect((await house.visitor().get('/programmes/new')).status).toBe(401);
    expect((await stranger.get('/programmes/new')).status).toBe(404);
    expect((await stranger.post('/programmes/new/regional-leaders', { name: 'Mine', organisation })).status).toBe(404);
  });

  it('a draft is seen by its coordinators alone', async () => {
    const programme = await start('Hidden draft');
    for (const page of ['set-up', 'set-up/dates', 'set-up/texts', 'staff', 'opening', 'closing'])
      expect((await stranger.get(`/programmes/${programme}/${page}`)).status).toBe(404);
    expect((await stranger.get('/p/hidden-draft')).status).toBe(404);
    expect((await house.visitor().get('/p/hidden-draft')).status).toBe(401);
    expect((await coordinator.get('/p/hidden-draft')).status).toBe(200);
  });

  it('does not open before every page has been looked over', async () => {
    const programme = await start('Too soon');
    const reply = await coordinator.post(`/programmes/${programme}/opening`);
    expect(reply.status).toBe(409);
    expect(textOf(reply.html)).toContain('still to be looked over');
  });
});

describe('shown', () => {
  it('names what is still missing', async () => {
    const programme = await start('Half done');
    await coordinator.post(`/programmes/${programme}/set-up/dates`, dates);
    const page = textOf((await coordinator.get(`/programmes/${programme}/set-up`)).html);
    expect(page).toContain('7 pages are still to be looked over.');
    expect(page).toContain('Dates When you take expressions of interest, and when mentoring starts Looked over');
  });

  it('shows every page of the set-up, filled in', async () => {
    const programme = await start('Page by page');
    const at = `/programmes/${programme}`;
    const pages = [
      'description',
      'dates',
      'contacts',
      'safeguarding-lead',
      'terms',
      'endorsement',
      'texts',
      'agreement',
    ];
    for (const page of pages) expect((await coordinator.get(`${at}/set-up/${page}`)).status).toBe(200);
    expect((await coordinator.get(`${at}/set-up/agreement`)).html).toContain('4 to 6 times over 12 months');
    expect(textOf((await coordinator.get(`${at}/staff`)).html)).toContain('Cora Coordinator Coordinator');
    expect((await coordinator.get('/programmes/new')).html).toContain('Regional leaders');
  });
});

test('MP-12: settings from before matching and concerns take them from their template, and keep to telling first', async () => {
  const programme = await start('Older');
  const read = await house.acting(someone, async (tx) => {
    const { settings, version } = (await readProgramme(tx, programme)) ?? {};
    const { matching, terms, ...others } = settings ?? {};
    const { concerns, ...olderTerms } = terms ?? {};
    const older = { ...others, terms: olderTerms };
    const saved = { programme, version: (version ?? 0) + 1, body: json(older), step: null, by_person: someone };
    await within<ProgrammesTables>(tx)
      .insertInto('programmes.settings')
      .values({ ...saved, at: house.clock.now() })
      .execute();
    return { before: { matching, concerns }, after: (await readProgramme(tx, programme))?.settings };
  });
  expect(read.after?.matching.rules.length).toBeGreaterThan(0);
  expect(read.after?.matching).toEqual(read.before.matching);
  expect(read.before.concerns?.tellFirst).toBe('unless-unsafe');
  expect(read.after?.terms.concerns).toEqual({ ...read.before.concerns, tellFirst: 'always' });
});

test('MP-12: settings that were never committed are not remembered, and those that were are the same for everybody', async () => {
  const programme = await start('Undone');
  const save = (keptMonthsAfterEnd: number, end: () => void) =>
    house.acting(someone, async (tx) => {
      const before = await readProgramme(tx, programme);
      if (!before) throw new Error('The programme is gone');
      const { terms } = before.settings;
      const change = (settings: Settings): Settings => ({
        ...settings,
        terms: { ...terms, records: { ...terms.records, keptMonthsAfterEnd } },
      });
      await changeSettings(tx, { programme: before, step: null, change, by: someone, now: house.clock.now() });
      const now = await readProgramme(tx, programme);
      end();
      return now;
    });
  const read = () => house.acting(someone, (tx) => readProgramme(tx, programme));
  const undo = () => {
    throw new Error('Changed my mind');
  };
  const first = await read();
  expect((await read())?.settings).toBe(first?.settings);
  await expect(save(7, undo)).rejects.toThrow('Changed my mind');
  expect((await read())?.settings).toBe(first?.settings);
  expect((await save(9, () => undefined))?.settings.terms.records.keptMonthsAfterEnd).toBe(9);
  expect((await read())?.settings.terms.records.keptMonthsAfterEnd).toBe(9);
  expect(Object.isFrozen((await read())?.settings.terms.records)).toBe(true);
});

describe('invalid', () => {
  it('says at each field what is wrong, and keeps what was typed', async () => {
    const reply = await coordinator.post('/programmes/new/regional-leaders', { name: ' ', organisation: 'nowhere' });
    expect(reply.status).toBe(422);
    expect(textOf(reply.html)).toContain('Enter the name of the programme');
    expect(textOf(reply.html)).toContain('Select the organisation that is responsible for the programme');
  });

  it.each([
    [
      'dates',
      { ...dates, 'takesUntil-day': '1', 'takesUntil-month': '1', 'takesUntil-year': '2026' },
      'same as or after',
    ],
    ['terms', { ...terms, most: '3' }, 'The most sessions must be the same as or more than the fewest'],
    ['agreement', { agreement: 'Between {mentee} and {mentor}' }, 'Nothing will fill in {mentee}, {mentor}'],
    ['contacts', { name: 'Us', email: 'us' }, 'Enter an email address in the correct format'],
  ])('explains what is wrong on the page of %s', async (page, typed, message) => {
    const programme = await start(`Invalid ${page}`);
    const reply = await coordinator.post(`/programmes/${programme}/set-up/${page}`, typed);
    expect(reply.status).toBe(422);
    expect(textOf(reply.html)).toContain(message);
  });
});

describe('done', () => {
  it('is started from a template, with its forms pinned, and opened when it is looked over', async () => {
    const programme = await start('Midland Leaders: été 2026');
    await lookOver(programme);
    const confirm = await coordinator.get(`/programmes/${programme}/opening`);
    expect(headingOf(confirm.html)).toBe('Open the programme?');
    expect((await coordinator.post(`/programmes/${programme}/opening`)).status).toBe(303);
    const form = await house.acting(someone, (tx) => readForm(tx, { programme, purpose: 'menteeExpression' }));
    expect(form.title).toBe('Express interest in having a mentor');
    const page = await house.visitor().get('/p/midland-leaders-ete-2026');
    expect(page.status).toBe(200);
    expect(textOf(page.html)).toContain('Express interest in having a mentor');
    expect(textOf(page.html)).toContain('What is said in mentoring stays between the two of you');
    expect(textOf(page.html)).toContain('mentoring@council.example');
  });

  it('keeps its terms once people may have joined on them, and lets its texts be mended', async () => {
    const programme = await start('Fixed terms');
    await lookOver(programme);
    await coordinator.post(`/programmes/${programme}/opening`);
    expect((await coordinator.post(`/programmes/${programme}/set-up/terms`, { ...terms, most: '9' })).status).toBe(409);
    const text = { subject: 'A place for you', body: 'Welcome to {programme}.' };
    const reply = await coordinator.post(`/programmes/${programme}/set-up/texts/menteeSelected`, text);
    expect(reply.status).toBe(303);
    const kept = await house.acting(someone, (tx) => readProgramme(tx, programme));
    expect(kept?.settings.texts.outcomes.menteeSelected).toEqual(text);
    expect(kept?.settings.terms.sessions.most).toBe(6);
  });

  it('closes with a reason, takes no more, and opens again', async () => {
    const programme = await start('Open and shut');
    await lookOver(programme);
    await coordinator.post(`/programmes/${programme}/opening`);
    expect((await coordinator.post(`/programmes/${programme}/closing`, { why: '' })).status).toBe(422);
    expect((await coordinator.post(`/programmes/${programme}/closing`, { why: 'The money is spent' })).status).toBe(
      303,
    );
    const page = textOf((await stranger.get('/p/open-and-shut')).html);
    expect(page).toContain('takes no expressions of interest at the moment');
    expect(page).not.toContain('The money is spent');
    await coordinator.post(`/programmes/${programme}/opening`);
    expect(textOf((await stranger.get('/p/open-and-shut')).html)).toContain('Offer to be a mentor');
  });

  it('gives each name an address of its own', async () => {
    await start('Twice');
    await start('Twice');
    expect((await coordinator.get('/p/twice-2')).status).toBe(200);
  });

  it('has its people named and their part ended, but never loses its last coordinator', async () => {
    const programme = await start('Staffed');
    const at = `/programmes/${programme}/staff`;
    await coordinator.post(at, { name: 'Sid Second', email: 'sid@council.example', role: 'coordinator' });
    expect(textOf((await coordinator.get(at)).html)).toContain('Sid Second Coordinator');
    expect((await coordinator.post(`${at}/${someone}/coordinator/end`)).status).toBe(303);
    const alone = await start('Alone');
    const reply = await coordinator.post(`/programmes/${alone}/staff/${someone}/coordinator/end`);
    expect(reply.status).toBe(409);
    expect(textOf(reply.html)).toContain('A programme needs a coordinator');
  });
});

describe('the lifecycle', () => {
  it('opens only a draft, closes only what is open, and opens again only what is closed', () => {
    const allowed = programmeLifecycle.states.flatMap((state) =>
      (['open', 'close', 'reopen'] as const).flatMap((move) => {
        const to = nextState(programmeLifecycle, state, move);
        return to ? [`${state} ${move} ${to}`] : [];
      }),
    );
    expect(allowed).toEqual(['draft open open', 'open close closed', 'closed reopen open']);
  });
});
