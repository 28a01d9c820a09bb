import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { within } from '../../platform/db/index.ts';
import { drain } from '../../platform/jobs/index.ts';
import {
  headingOf,
  joinAsMentor,
  joinProgramme,
  openProgramme,
  openTestHouse,
  type TestHouse,
  textOf,
  type Visitor,
} from '../../testing/index.ts';
import { keepOnShortlist } from '../directory/index.ts';
import type { Programme } from '../programmes/index.ts';
import { seatsOf, takeSeat } from '../relationships/index.ts';
import type { MatchingTables } from './tables.ts';

let house: TestHouse;
let programme: Programme;
let base: string;
let coordinator: string;
let mentee: string;
let mentor: string;
let asMentee: Visitor;
let asMentor: Visitor;
let asCoordinator: Visitor;
let asStranger: Visitor;
let count = 0;

/** For what has the worker write mails. */
const patiently = { timeout: 90_000 };
const gain = 'I would like to be braver with partners';
const word = 'Ada has led exactly this kind of change';

beforeAll(async () => {
  house = await openTestHouse();
  asStranger = await house.as(await house.person());
});
afterAll(() => house.close());

beforeEach(async () => {
  count += 1;
  coordinator = await house.person({ name: 'Cora Coordinator' });
  programme = await openProgramme(house, { coordinator, name: `Leaders ${count}` });
  base = `/programmes/${programme.id}`;
  mentee = await join('Mia Mentee', 'mentee');
  mentor = await offer('Ada Lovelace');
  asMentee = await house.as(mentee);
  asMentor = await house.as(mentor);
  asCoordinator = await house.as(coordinator);
});

const join = (name: string, role: 'mentee' | 'mentor', more: object = {}) =>
  joinProgramme(house, { programme, coordinator, name, role, email: emailOf(name), ...more });
const offer = (name: string, more: object = {}) =>
  joinAsMentor(house, { programme, coordinator, name, email: emailOf(name), ...more });
const emailOf = (name: string) => `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}.${count}@council.example`;

interface Asked {
  readonly choices?: readonly string[];
  readonly knows?: Readonly<Record<string, string>>;
  readonly unconnected?: 'yes' | 'no';
}

/** The whole journey, as a mentee walks it. */
async function ask(who: Visitor, path: string, { choices = [], knows = {}, unconnected = 'no' }: Asked = {}) {
  const ranked = Object.fromEntries(choices.map((one, place) => [`choice${place + 1}`, one]));
  const known = Object.fromEntries(choices.map((one) => [`knows.${one}`, knows[one] ?? 'none']));
  const steps: [string, Record<string, string | string[]>][] = [
    ['choices', ranked],
    ...(choices.length > 0 ? [['people-you-know', { ...ranked, ...known }] as [string, Record<string, string>]] : []),
    ['gain', { gain }],
    ['context', { organisationContext: 'steady', scope: 'some' }],
    ['meeting', { methods: ['online'] }],
    ['connections', { unconnected }],
    ['suggestion', { suggestion: 'Perhaps somebody from Health' }],
  ];
  for (const [step, typed] of steps) {
    const reply = await who.post(`${path}/${step}`, typed);
    if (reply.status !== 303) throw new Error(`${step}: ${reply.status} ${textOf(reply.html)}`);
  }
  return who.post(`${path}/check`);
}

const keep = (...mentors: readonly string[]) =>
  house.acting(mentee, async (tx) => {
    for (const one of mentors)
      await keepOnShortlist(tx, { programme: programme.id, mentee, mentor: one, now: house.clock.now() });
  });

const requestOf = async (person: string) => {
  const row = await house.acting(person, (tx) =>
    within<MatchingTables>(tx)
      .selectFrom('matching.request')
      .select(['id', 'state'])
      .where('mentee', '=', person)
      .orderBy('sent_at', 'desc')
      .executeTakeFirst(),
  );
  if (!row) throw new Error('Nothing was asked');
  return row;
};

const taken = async (whose: string) => (await house.acting(coordinator, (tx) => seatsOf(tx, whose)))[0]?.taken;

/** Asked for and offered: gives the address of the match. */
async function offered(to = mentor, kindWord = '') {
  await keep(to);
  await ask(asMentee, `${base}/request`, { choices: [to] });
  const { id } = await requestOf(mentee);
  const reply = await asCoordinator.post(`${base}/matching/${id}/offers/${to}`, { kindWord });
  if (reply.status !== 303) throw new Error(textOf(reply.html));
  return `/proposals/${reply.to?.split('/').at(-1)}`;
}

describe('a matching request (EM-06)', () => {
  test('refused: it is for mentees of the programme, and for those who write it down for them', async () => {
    expect((await house.visitor().get(`${base}/request`)).status).toBe(401);
    for (const who of [asStranger, asMentor, asCoordinator]) {
      expect((await who.get(`${base}/request`)).status).toBe(404);
      expect((await who.get(`${base}/my-request`)).status).toBe(404);
    }
    for (const who of [asStranger, asMentor])
      for (const path of [`people/${mentee}/request`, 'matching', `matching/${mentee}`])
        expect((await who.get(`${base}/${path}`)).status).toBe(404);
  });

  test('shown: the shortlist to choose from, and never the own line manager', async () => {
    const manager = await offer('Max Manager');
    const report = await join('Rae Report', 'mentee', { managerEmail: emailOf('Max Manager') });
    await house.acting(report, (tx) =>
      keepOnShortlist(tx, { programme: programme.id, mentee: report, mentor: manager, now: house.clock.now() }),
    );
    const asReport = await house.as(report);
    const { html } = await asReport.get(`${base}/request/choices`);
    expect(textOf(html)).toContain('Max Manager cannot be chosen');
    expect((await asReport.post(`${base}/request/choices`, { choice1: manager })).status).toBe(422);
  });

  test('invalid: chosen twice, a gap, or nobody on the list', async () => {
    const other = await offer('Ben Ong');
    await keep(mentor, other);
    const choose = async (typed: Record<string, string>) =>
      (await asMentee.post(`${base}/request/choices`, typed)).status;
    expect(await choose({ choice1: mentor, choice2: mentor })).toBe(422);
    expect(await choose({ choice1: '', choice2: mentor })).toBe(422);
    expect(await choose({ choice1: coordinator })).toBe(422);
    expect(await choose({ choice1: mentor, choice2: other })).toBe(303);
    const unsaid = await asMentee.post(`${base}/request/people-you-know`, { choice1: mentor, choice2: other });
    expect(unsaid.status).toBe(422);
    expect(textOf(unsaid.html)).toContain('Select whether you have a connection with Ada Lovelace');
  });

  test('done: choices in order, connections for each (EM-16), a suggestion (EM-07); one open request at a time', async () => {
    const other = await offer('Ben Ong');
    await keep(mentor, other);
    const sent = await ask(asMentee, `${base}/request`, {
      choices: [other, mentor],
      knows: { [mentor]: 'through-colleagues' },
    });
    expect(sent.to).toBe(`${base}/my-request`);
    const own = textOf((await asMentee.get(`${base}/my-request`)).html);
    expect(own).toMatch(/Looking for a match.*First choice Ben Ong.*Second choice Ada Lovelace/);
    const { id } = await requestOf(mentee);
    const seen = textOf((await asCoordinator.get(`${base}/matching/${id}`)).html);
    expect(seen).toContain(gain);
    expect(seen).toContain('Perhaps somebody from Health');
    expect(seen).toMatch(/First choice Ben Ong.*Second choice Ada Lovelace.*Connected through colleagues/);
    expect((await ask(asMentee, `${base}/request`)).status).toBe(409);
  });

  test('done: written down by the coordinator for somebody who telephones, and marked so', async () => {
    const sent = await ask(asCoordinator, `${base}/people/${mentee}/request`, { choices: [mentor] });
    expect(sent.to).toMatch(new RegExp(`^${base}/matching/`));
    expect(textOf((await asMentee.get(`${base}/my-request`)).html)).toContain(
      'The coordinator wrote this down for you.',
    );
  });

  test('done: taken back at any time', async () => {
    await ask(asMentee, `${base}/request`);
    await asMentee.post(`${base}/my-request/withdrawal`);
    expect((await requestOf(mentee)).state).toBe('withdrawn');
    expect((await asMentee.post(`${base}/my-request/withdrawal`)).status).toBe(409);
  });
});

describe('lived experience (EM-15)', () => {
  const said = { considered: 'yes', aspects: ['care-experience'], consent: 'yes' };

  test('refused: nobody says it for somebody else, and nobody outside the programme is asked', async () => {
    for (const who of [asStranger, asCoordinator]) expect((await who.get(`${base}/private-wishes`)).status).toBe(404);
  });

  test('invalid: nothing is kept without consent', async () => {
    expect((await asMentee.post(`${base}/private-wishes`, { considered: 'yes' })).status).toBe(422);
  });

  test('done: kept under consent, seen by its author alone, and destroyed when it is taken back', async () => {
    await asMentee.post(`${base}/private-wishes`, said);
    const rows = (person: string | null) =>
      house.acting(person, async (tx) => [
        ...(await within<MatchingTables>(tx).selectFrom('matching.lived_experience').select('person').execute()),
        ...(await within<MatchingTables>(tx).selectFrom('matching.consent').select('withdrawn_at').execute()),
      ]);
    expect(await rows(mentee)).toHaveLength(2);
    for (const person of [coordinator, mentor, null]) expect(await rows(person)).toEqual([]);
    await ask(asMentee, `${base}/request`);
    const { id } = await requestOf(mentee);
    for (const page of ['matching', `matching/${id}`])
      expect((await asCoordinator.get(`${base}/${page}`)).html).not.toMatch(/been in care|lived experience/i);
    await asMentee.post(`${base}/private-wishes/withdrawal`);
    expect(await rows(mentee)).toEqual([{ withdrawn_at: house.clock.now() }]);
  });
});

describe('who waits, and whom to offer', () => {
  test('shown: waiting in the order of the programme, on offer, and who has not asked', async () => {
    await join('Sal Silent', 'mentee');
    await ask(asMentee, `${base}/request`);
    expect(textOf((await asCoordinator.get(`${base}/matching`)).html)).toMatch(/Waiting for a match.*Mia Mentee/);
    const silent = textOf((await asCoordinator.get(`${base}/matching?view=silent`)).html);
    expect(silent).toContain('Sal Silent');
    expect(silent).not.toContain('Mia Mentee');
    expect(textOf((await asCoordinator.get(`${base}/matching?view=offered`)).html)).toContain('Nothing is on offer');
  });

  test('every rule that a match would break is named, and holds when it is tried all the same (EM-16)', async () => {
    const full = await offer('Fay Full', { seats: 1 });
    const untrained = await offer('Una Untrained', { trained: false, published: false });
    const manager = await offer('Max Manager');
    const report = await join('Rae Report', 'mentee', { managerEmail: emailOf('Max Manager') });
    const asReport = await house.as(report);
    await house.acting(report, async (tx) => {
      for (const one of [mentor, full])
        await keepOnShortlist(tx, { programme: programme.id, mentee: report, mentor: one, now: house.clock.now() });
    });
    await ask(asReport, `${base}/request`, {
      choices: [mentor, full],
      knows: { [mentor]: 'direct' },
      unconnected: 'yes',
    });
    await house.acting(coordinator, async (tx) => {
      await takeSeat(tx, {
        programme: programme.id,
        mentor: full,
        holder: report,
        heldFor: 'proposal',
        now: house.clock.now(),
      });
    });
    const { id } = await requestOf(report);
    const { html } = await asCoordinator.get(`${base}/matching/${id}?all=yes`);
    const page = textOf(html);
    expect(page).toMatch(/Ada Lovelace.*Connected, and an unconnected mentor was asked for.*Fay Full.*No room/);
    expect(page).toMatch(/Max Manager.*Their own line manager/);
    expect(page).toMatch(/Una Untrained.*Training is not on record/);
    for (const one of [mentor, full, untrained, manager]) {
      const tried = await asCoordinator.post(`${base}/matching/${id}/offers/${one}`, { kindWord: '' });
      expect(tried.status).toBe(409);
      expect(textOf(tried.html)).toContain('This match cannot be offered');
    }
    expect((await requestOf(report)).state).toBe('waiting');
  });
});

describe('a proposal', () => {
  test('refused: it is for the two and for their coordinator, each on their own page', async () => {
    const page = await offered();
    const id = page.split('/').at(-1);
    for (const path of [page, `${page}/call`, `${page}/decision`]) {
      expect((await house.visitor().get(path)).status).toBe(401);
      expect((await asStranger.get(path)).status).toBe(404);
    }
    expect((await asCoordinator.get(page)).status).toBe(404);
    for (const who of [asMentee, asMentor, asStranger])
      expect((await who.get(`${base}/proposals/${id}`)).status).toBe(404);
  });

  test('shown: the mentor sees hopes and background, never a rank; the mentee the profile and the kind word', async () => {
    const page = await offered(mentor, word);
    const [mine, theirs] = [await asMentor.get(page), await asMentee.get(page)];
    expect(headingOf(mine.html)).toContain('A match with Mia Mentee');
    expect(textOf(mine.html)).toContain(gain);
    expect(textOf(mine.html)).not.toMatch(/choice|rank|Perhaps somebody from Health|@council/i);
    expect(textOf(mine.html)).not.toContain(word);
    expect(textOf(theirs.html)).toContain(word);
    expect(textOf(theirs.html)).toContain('Twenty years in children’s services.');
    expect(textOf(theirs.html)).not.toContain('@council.example');
    expect(textOf((await asMentor.get('/')).html)).toContain('Answer: a match with Mia Mentee');
  });

  test('invalid: an answer is yes, or not this time', async () => {
    const page = await offered();
    expect((await asMentor.post(page, { answer: 'perhaps' })).status).toBe(422);
  });

  test(
    'done: either says not this time, the other hears no more than that, and the place is free (EM-08)',
    patiently,
    async () => {
      const page = await offered();
      expect(await taken(mentor)).toBe(1);
      await asMentee.post(page, { answer: 'yes' });
      await asMentor.post(page, { answer: 'no' });
      expect(await taken(mentor)).toBe(0);
      expect((await requestOf(mentee)).state).toBe('waiting');
      const told = textOf((await asMentee.get(page)).html);
      expect(told).toContain('does not go ahead this time');
      expect(told).not.toContain('declined');
      expect((await house.mailsTo(emailOf('Mia Mentee')))[0]?.subject).toBe('Your match: not this time');
      expect((await house.mailsTo(emailOf('Ada Lovelace')))[0]?.subject).not.toBe('Your match: not this time');
      const { id } = await requestOf(mentee);
      expect(textOf((await asCoordinator.get(`${base}/matching/${id}`)).html)).toContain('Declined before');
    },
  );

  test(
    'done: both say yes and can reach each other, the call is in both diaries, both go ahead, the agreement waits',
    patiently,
    async () => {
      const page = await offered();
      await asMentor.post(page, { answer: 'yes' });
      expect(textOf((await asMentor.get(page)).html)).toContain('You said yes.');
      await asMentee.post(page, { answer: 'yes' });
      const agreed = textOf((await asMentee.get(page)).html);
      expect(agreed).toContain(emailOf('Ada Lovelace'));
      for (const topic of programme.settings.terms.discoveryCall.topics) expect(agreed).toContain(topic);
      expect((await asMentor.get(`${page}/call`)).status).toBe(404);
      const call = {
        'day-day': '4',
        'day-month': '9',
        'day-year': '2026',
        time: '2pm',
        minutes: '30',
        method: 'online',
        place: '',
      };
      expect((await asMentee.post(`${page}/call`, { ...call, 'day-year': '2025' })).status).toBe(422);
      expect((await asMentee.post(`${page}/call`, call)).to).toBe(page);
      await asMentee.post(`${page}/call`, { ...call, time: '3pm' });
      const [mail] = await house.mailsTo(emailOf('Ada Lovelace'));
      expect(mail?.subject).toBe('Your first call has changed');
      await asMentee.post(`${page}/decision`, { answer: 'yes' });
      expect(textOf((await asMentor.get(page)).html)).not.toMatch(/Mia Mentee said yes/);
      const both = await asMentor.post(`${page}/decision`, { answer: 'yes' });
      expect(both.to).toBe('/');
      expect(textOf((await asMentor.get('/')).html)).toContain('Sign your agreement with Mia Mentee');
      expect((await requestOf(mentee)).state).toBe('matched');
      expect(await taken(mentor)).toBe(1);
    },
  );

  test('done: after the call one says not this time: a rematch without blame, the other hears only that', async () => {
    const page = await offered();
    for (const who of [asMentee, asMentor]) await who.post(page, { answer: 'yes' });
    await asMentee.post(`${page}/decision`, { answer: 'yes' });
    await asMentor.post(`${page}/decision`, { answer: 'no' });
    expect((await requestOf(mentee)).state).toBe('waiting');
    expect(await taken(mentor)).toBe(0);
    expect(textOf((await asMentee.get(page)).html)).toContain('does not go ahead this time');
    const answers = await house.acting(mentee, (tx) =>
      within<MatchingTables>(tx).selectFrom('matching.answer').select('person').where('person', '!=', mentee).execute(),
    );
    expect(answers).toEqual([]);
  });

  test('done: answers given by telephone are written down for either, and marked so', async () => {
    const page = await offered();
    const oversee = `${base}/proposals/${page.split('/').at(-1)}`;
    expect((await asCoordinator.post(`${oversee}/answers`, { person: coordinator, answer: 'yes' })).status).toBe(422);
    for (const person of [mentee, mentor]) await asCoordinator.post(`${oversee}/answers`, { person, answer: 'yes' });
    expect(textOf((await asCoordinator.get(oversee)).html)).toContain('told to the coordinator');
    for (const person of [mentee, mentor]) await asCoordinator.post(`${oversee}/answers`, { person, answer: 'yes' });
    expect((await requestOf(mentee)).state).toBe('matched');
  });

  test('done: the coordinator takes it back, and both are told', async () => {
    const page = await offered();
    await asCoordinator.post(`${base}/proposals/${page.split('/').at(-1)}/withdrawal`);
    expect((await requestOf(mentee)).state).toBe('waiting');
    expect((await asMentor.post(page, { answer: 'yes' })).status).toBe(409);
  });

  test('lapses without blame after its working days, and leave stops its clock', patiently, async () => {
    const page = await offered();
    const at = (day: string) => house.clock.moveTo(Temporal.Instant.from(`${day}T09:00:00Z`));
    const back = house.clock.now();
    try {
      const leave = {
        'from-day': '2',
        'from-month': '9',
        'from-year': '2026',
        'until-day': '9',
        'until-month': '9',
        'until-year': '2026',
      };
      await asMentor.post(`${base}/people/${mentor}/leave`, leave);
      await drain(house.work);
      asMentee = await house.as(mentee);
      expect(textOf((await asMentee.get(page)).html)).toContain('Answer by Tuesday 15 September 2026');
      at('2026-09-15');
      await house.drain();
      expect((await requestOf(mentee)).state).toBe('offered');
      at('2026-09-16');
      await house.drain();
      expect((await requestOf(mentee)).state).toBe('waiting');
      expect(await taken(mentor)).toBe(0);
      expect((await house.mailsTo(emailOf('Mia Mentee')))[0]?.subject).toBe('Your match has run out of time');
    } finally {
      house.clock.moveTo(back);
    }
  });
});
