import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { within } from '../../platform/db/index.ts';
import {
  askForMentor,
  hopes,
  type MatchingScene,
  openMatching,
  openTestHouse,
  type TestHouse,
  textOf,
  type Visitor,
} from '../../testing/index.ts';
import { takeSeat } from '../relationships/index.ts';
import type { MatchingTables } from './tables.ts';

let house: TestHouse;
let scene: MatchingScene;
let base: string;
let mentee: string;
let mentor: string;
let coordinator: string;
let asMentee: Visitor;
let asMentor: Visitor;
let asCoordinator: Visitor;
let asStranger: Visitor;

beforeAll(async () => {
  house = await openTestHouse();
  asStranger = await house.as(await house.person());
});
afterAll(() => house.close());

beforeEach(async () => {
  scene = await openMatching(house);
  base = scene.base;
  ({ mentee, mentor, coordinator } = scene.people);
  ({ mentee: asMentee, mentor: asMentor, coordinator: asCoordinator } = scene.as);
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
    const manager = await scene.mentor('Max Manager');
    const report = await scene.mentee('Rae Report', { managerEmail: scene.emailOf('Max Manager') });
    await scene.keep(report, manager);
    const asReport = await house.as(report);
    const { html } = await asReport.get(`${base}/request/choices`);
    expect(textOf(html)).toContain('Max Manager cannot be chosen');
    expect((await asReport.post(`${base}/request/choices`, { choice1: manager })).status).toBe(422);
  });

  test('invalid: chosen twice, a gap, or nobody on the list', async () => {
    const other = await scene.mentor('Ben Ong');
    await scene.keep(mentee, mentor, other);
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

  test('done: choices in order, connections for each (EM-16), a suggestion (EM-07)', async () => {
    const other = await scene.mentor('Ben Ong');
    await scene.keep(mentee, mentor, other);
    const sent = await askForMentor(asMentee, `${base}/request`, {
      choices: [other, mentor],
      knows: { [mentor]: 'through-colleagues' },
    });
    expect(sent.to).toBe(`${base}/my-request`);
    const own = textOf((await asMentee.get(`${base}/my-request`)).html);
    expect(own).toMatch(/Looking for a match.*First choice Ben Ong.*Second choice Ada Lovelace/);
    const { id } = await requestOf(mentee);
    const seen = textOf((await asCoordinator.get(`${base}/matching/${id}`)).html);
    expect(seen).toContain(hopes);
    expect(seen).toContain('Perhaps somebody from Health');
    expect(seen).toMatch(/First choice Ben Ong.*Second choice Ada Lovelace.*Connected through colleagues/);
  });

  test('EM-06 done: a request that waits is changed as a whole, beginning with what was asked before', async () => {
    const other = await scene.mentor('Ben Ong');
    await scene.keep(mentee, mentor, other);
    await askForMentor(asMentee, `${base}/request`, { choices: [mentor, other], knows: { [mentor]: 'direct' } });
    expect(textOf((await asMentee.get('/')).html)).toContain('The coordinator is looking for a match');
    const { html } = await asMentee.get(`${base}/request/choices`);
    expect(html).toMatch(new RegExp(`<option value="${mentor}" selected`));
    expect((await asMentee.get(`${base}/request/check`)).html).toContain(hopes);
    const first = await requestOf(mentee);
    house.clock.advance({ minutes: 5 });
    await askForMentor(asMentee, `${base}/request`, { choices: [other, mentor] });
    const second = await requestOf(mentee);
    expect(second.id).not.toBe(first.id);
    expect(textOf((await asMentee.get(`${base}/my-request`)).html)).toMatch(/First choice Ben Ong/);
    expect(textOf((await asCoordinator.get(`${base}/matching`)).html)).toContain('1 Waiting for a match');
  });

  test('EM-06 shown: a change that was begun and not sent says so, and what was sent counts', async () => {
    await askForMentor(asMentee, `${base}/request`);
    const own = async () => textOf((await asMentee.get(`${base}/my-request`)).html);
    expect(await own()).not.toContain('have not sent the change');
    await asMentee.post(`${base}/request/gain`, { gain: 'Something else' });
    expect(await own()).toContain('have not sent the change');
    expect(await own()).toContain(hopes);
    await askForMentor(asMentee, `${base}/request`);
    expect(await own()).not.toContain('have not sent the change');
  });

  test('EM-06 shown: a mail says that it has arrived', async () => {
    await askForMentor(asMentee, `${base}/request`);
    const subjects = (await house.mailsTo(scene.emailOf('Mia Mentee'))).map(({ subject }) => subject);
    expect(subjects).toContain('We have your request for a mentor');
  });

  test('done: written down by the coordinator for somebody who telephones, and marked so', async () => {
    const sent = await askForMentor(asCoordinator, `${base}/people/${mentee}/request`, { choices: [mentor] });
    expect(sent.to).toMatch(new RegExp(`^${base}/matching/`));
    expect(textOf((await asMentee.get(`${base}/my-request`)).html)).toContain(
      'The coordinator wrote this down for you.',
    );
    expect(textOf((await asCoordinator.get(sent.to ?? '')).html)).toContain('Kind of organisation Unitary council');
  });

  test('done: taken back at any time', async () => {
    await askForMentor(asMentee, `${base}/request`);
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
    await askForMentor(asMentee, `${base}/request`);
    const { id } = await requestOf(mentee);
    for (const page of ['matching', `matching/${id}`])
      expect((await asCoordinator.get(`${base}/${page}`)).html).not.toMatch(/been in care|lived experience/i);
    await asMentee.post(`${base}/private-wishes/withdrawal`);
    expect(await rows(mentee)).toEqual([{ withdrawn_at: house.clock.now() }]);
  });
});

describe('who waits, and whom to offer', () => {
  test('shown: waiting in the order of the programme, on offer, and who has not asked', async () => {
    await scene.mentee('Sal Silent');
    await askForMentor(asMentee, `${base}/request`);
    expect(textOf((await asCoordinator.get(`${base}/matching`)).html)).toMatch(/Waiting for a match.*Mia Mentee/);
    const silent = textOf((await asCoordinator.get(`${base}/matching?view=silent`)).html);
    expect(silent).toContain('Sal Silent');
    expect(silent).not.toContain('Mia Mentee');
    expect(textOf((await asCoordinator.get(`${base}/matching?view=offered`)).html)).toContain('Nothing is on offer');
  });

  test('every rule that a match would break is named, and holds when it is tried all the same (EM-16)', async () => {
    const full = await scene.mentor('Fay Full', { seats: 1 });
    const untrained = await scene.mentor('Una Untrained', { trained: false, published: false });
    const manager = await scene.mentor('Max Manager');
    const report = await scene.mentee('Rae Report', { managerEmail: scene.emailOf('Max Manager') });
    const asReport = await house.as(report);
    await scene.keep(report, mentor, full);
    await askForMentor(asReport, `${base}/request`, {
      choices: [mentor, full],
      knows: { [mentor]: 'direct' },
      unconnected: 'yes',
    });
    await house.acting(coordinator, async (tx) => {
      await takeSeat(tx, {
        programme: scene.programme.id,
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
