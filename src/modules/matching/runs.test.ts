import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Tx, within } from '../../platform/db/index.ts';
import {
  askForMentor,
  hiddenIn,
  type MatchingScene,
  openMatching,
  openTestHouse,
  type TestHouse,
  textOf,
} from '../../testing/index.ts';
import { grantRole } from '../accounts/index.ts';
import { portraitForm, savePortrait } from '../directory/index.ts';
import { readForm, readProgramme } from '../programmes/index.ts';
import { readPeople, together } from './runs/read-people.ts';
import { definitionFor } from './runs/settings.ts';
import type { Tables } from './tables.ts';

vi.setConfig({ testTimeout: 60_000 });

let house: TestHouse;
let scene: MatchingScene;
let others: Readonly<Record<'ben' | 'cleo', string>>;

beforeAll(async () => {
  house = await openTestHouse();
  scene = await openMatching(house);
  const ben = await scene.mentor('Ben Book');
  const cleo = await scene.mentee('Cleo Clerk');
  others = { ben, cleo };
  await scene.keep(scene.people.mentee, scene.people.mentor);
  await askForMentor(scene.as.mentee, `${scene.base}/request`, { choices: [scene.people.mentor] });
  await askForMentor(await house.as(cleo), `${scene.base}/request`);
}, 120_000);
afterAll(() => house.close());

const run = () => scene.run();

/** Everybody as a run reads them. */
async function readAll(countedAt: Temporal.Instant) {
  const { db, sealing } = house.services;
  const inTransaction = <T>(work: (tx: Tx) => Promise<T>) => db.transaction('worker', work);
  const programme = await inTransaction((tx) => readProgramme(tx, scene.programme.id));
  if (!programme) throw new Error('The programme is gone');
  const definition = definitionFor(programme, null);
  return together(readPeople({ programme: programme.id, only: null, definition, sealing, inTransaction, countedAt }));
}

const personIn = (html: string, address: string, name: string): string =>
  html
    .split(`${address}/people/`)
    .find((part) => part.includes(`>${name}<`))
    ?.split('"')[0] ?? '';

describe('refused', () => {
  test('EM-06 a mentee, a mentor and another programme’s coordinator find no run', async () => {
    const address = await run();
    const beside = `${address}/beside/${(await run()).split('/').at(-1)}`;
    const stranger = await house.as(await house.person({ name: 'Sam Stranger' }));
    for (const who of [scene.as.mentee, scene.as.mentor, stranger]) {
      for (const path of [`${scene.base}/runs`, address, `${address}/offers`, beside, `${scene.base}/matching-weights`])
        expect((await who.get(path)).status).toBe(404);
      for (const path of [`${scene.base}/runs`, `${address}/offers`, `${address}/repeat`, `${beside}/saving`])
        expect((await who.post(path)).status).toBe(404);
    }
  });

  test('EM-06 what a result shows and counts at once is for whoever coordinates the programme', async () => {
    const id = (await run()).split('/').at(-1);
    const seen = (person: string) =>
      house.acting(person, (tx) =>
        sql<{ shown: number; named: number }>`
          SELECT (SELECT count(*) FROM matching.shown_in(${id}, true, 10, 0)) AS shown, matching.named_in(${id}) AS named
        `.execute(within(tx)),
      );
    for (const who of ['mentee', 'mentor'] as const)
      expect((await seen(scene.people[who])).rows).toEqual([{ shown: 0, named: 0 }]);
    expect((await seen(scene.people.coordinator)).rows).toEqual([{ shown: 2, named: 1 }]);
  });
});

test('EM-06 a coordinator who takes part does not see their own match, or its reasons', async () => {
  const address = await run();
  const { html } = await scene.as.coordinator.get(address);
  const request = personIn(html, address, 'Cleo Clerk');
  await house.services.db.transaction('migrate', (tx) =>
    grantRole(tx, {
      person: others.cleo,
      role: 'coordinator',
      scope: scene.programme.id,
      by: null,
      now: house.clock.now(),
    }),
  );
  const cleo = await house.as(others.cleo);
  const own = await cleo.get(address);
  expect(textOf(own.html)).toContain('1 of 1 person has a mentor in this result');
  expect(textOf(own.html)).not.toContain('Select Cleo Clerk');
  expect((await cleo.get(`${address}/people/${request}`)).status).toBe(404);
  expect((await cleo.post(`${address}/people/${request}/hold`, { mentor: others.ben, kind: 'keep' })).status).toBe(404);
});

describe('shown', () => {
  test('EM-06 a result says in numbers who is placed, and each match why', async () => {
    const address = await run();
    const { html } = await scene.as.coordinator.get(address);
    expect(textOf(html)).toContain(
      '2 of 2 people have a mentor in this result. The one who named somebody has their first choice.',
    );
    const person = await scene.as.coordinator.get(`${address}/people/${personIn(html, address, 'Mia Mentee')}`);
    expect(textOf(person.html)).toContain('First choice. Their own choice decided.');
    expect(textOf(person.html)).toContain('Private preferences');
    expect(textOf(person.html)).toContain('so that the points go up to 950');
    expect(textOf(person.html)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    const other = await scene.as.coordinator.get(`${address}/people/${personIn(html, address, 'Cleo Clerk')}`);
    expect(textOf(other.html)).toContain('They named nobody.');
  });

  test('EM-06 why not somebody else: what all together would lose', async () => {
    const address = await run();
    const { html } = await scene.as.coordinator.get(address);
    const person = `${address}/people/${personIn(html, address, 'Mia Mentee')}`;
    const { html: why } = await scene.as.coordinator.get(`${person}?instead=${others.ben}`);
    expect(textOf(why)).toContain('people’s own choices would count for less');
    expect(textOf(why)).toContain('Who would move');
  });

  test('EM-06 a run is told what the last one proposed, and a repeat of that one is not', async () => {
    await run();
    house.clock.advance({ minutes: 1 });
    const of = async (countedAt: Temporal.Instant) =>
      (await readAll(countedAt)).mentees.find(({ id }) => id === scene.people.mentee)?.previous;
    const { clock } = house.services;
    expect(await of(clock.now())).toBe(scene.people.mentor);
    expect(await of(clock.now().subtract({ hours: 24 * 365 }))).toBeNull();
  });

  test('EM-06 what mentors say in their profile counts: the situations that they know, and their days', async () => {
    const mentor = others.ben;
    await house.acting(mentor, async (tx) => {
      const programme = scene.programme.id;
      const form = portraitForm(await readForm(tx, { programme, purpose: 'mentorExpression' }));
      const answers = {
        background: 'Much',
        topics: ['confidence'],
        methods: ['online'],
        contexts: ['steady'],
        days: ['friday'],
      };
      await savePortrait(tx, { programme, mentor, form, answers, by: mentor, now: house.clock.now() });
    });
    const { mentors } = await readAll(house.clock.now());
    const facts = mentors.find(({ id }) => id === mentor)?.facts;
    expect(facts).toMatchObject({ topics: ['confidence'], 'organisational-context': ['steady'], days: ['friday'] });
  });

  test('EM-04 the weights page tells the priority order in the programme’s words, and where it counts', async () => {
    const { html } = await scene.as.coordinator.get(`${scene.base}/matching-weights`);
    expect(textOf(html)).toContain(
      'First decides whether somebody is a middle leader, then whether they are new in post',
    );
    expect(html).toMatch(/value="first" checked/);
  });

  test('a repeat says that the same came of it', async () => {
    const address = await run();
    const repeat = await scene.as.coordinator.post(`${address}/repeat`);
    await house.drain();
    expect(textOf((await scene.as.coordinator.get(repeat.to ?? '')).html)).toContain('came the same result');
  });
});

describe('invalid', () => {
  test('a weight that is no number, and nothing ticked', async () => {
    const typed = { 'weights.experience': 'a lot', firstChoicesFirst: 'no', waitedLifts: '', priority: 'no' };
    const reply = await scene.as.coordinator.post(`${scene.base}/matching-weights`, typed);
    expect(reply.status).toBe(422);
    expect(textOf(reply.html)).toContain('looked for and offered: enter a whole number from 0 to 1000');
    expect((await scene.as.coordinator.post(await run(), { act: 'some' })).status).toBe(422);
  });
});

describe('done', () => {
  test('MP-06 weights are saved once their effect has been seen', async () => {
    const typed = { 'weights.experience': '10', firstChoicesFirst: 'yes', waitedLifts: '90', priority: 'among-equals' };
    const tried = await scene.as.coordinator.post(`${scene.base}/matching-weights`, typed);
    await house.drain();
    const beside = await scene.as.coordinator.get(tried.to ?? '');
    expect(textOf(beside.html)).toContain(
      'First choices before everything: 0 more people would have their first choice',
    );
    const saved = await scene.as.coordinator.post(`${tried.to}/saving`);
    expect(saved.status).toBe(303);
    const weights = await scene.as.coordinator.get(`${scene.base}/matching-weights`);
    expect(weights.html).toContain('value="90"');
    expect(textOf(weights.html)).toContain(
      'for whom no more than 3 mentors are possible, or who have waited 90 days or more, then those who stand first in the programme’s priority order',
    );
  });

  test('a pair that is never to be matched is matched by nobody, by hand or by the engine', async () => {
    const address = await run();
    const { html } = await scene.as.coordinator.get(address);
    const request = personIn(html, address, 'Cleo Clerk');
    const hold = (kind: string) =>
      scene.as.coordinator.post(`${address}/people/${request}/hold`, { mentor: others.ben, kind });
    expect((await hold('never')).status).toBe(303);
    expect(textOf((await scene.as.coordinator.get(`${scene.base}/matching/${request}`)).html)).toContain(
      'Not to be matched with each other',
    );
    const after = await scene.as.coordinator.get(await run());
    expect(textOf(after.html)).toContain('1 of 2 people have a mentor');
    const nobody = textOf(
      (await scene.as.coordinator.get(`${after.html.split('?show=unplaced')[0]?.split('"').at(-1)}/people/${request}`))
        .html,
    );
    expect(nobody).toContain('Why nobody');
    expect(nobody).toContain('What would place them');
    expect(nobody).toContain('One more place with Ada Lovelace');
    expect(nobody).toContain('Kept apart by a coordinator, by hand or in a note: rules out 1; for 1 nothing else');
    expect(nobody).toContain('the mentor whom only a coordinator keeps apart from them may place them');
    expect((await hold('neither')).status).toBe(303);
  });

  test('EM-07 matches are released, each with its place won, and the mentee sees why', async () => {
    const address = await run();
    const mia = personIn((await scene.as.coordinator.get(address)).html, address, 'Mia Mentee');
    const keeping = { mentor: scene.people.mentor, kind: 'keep' };
    expect((await scene.as.coordinator.post(`${address}/people/${mia}/hold`, keeping)).status).toBe(303);
    const { html: offers } = await scene.as.coordinator.get(`${address}/offers`);
    const shown = hiddenIn(offers, 'shown');
    const asked = textOf(offers);
    expect(asked).toContain('Offer these 2 matches? Both get a mail at once, and have 5 working days to answer.');
    expect(asked).toContain('First choice');
    for (const others of [[mia], [mia, address.split('/').at(-1) ?? ''], shown.toReversed()]) {
      const other = await scene.as.coordinator.post(`${address}/offers`, { shown: others });
      expect(other.status).toBe(409);
      expect(textOf(other.html)).toContain('Nothing was offered this time. These matches have changed');
    }
    expect(await scene.taken(scene.people.mentor)).toBe(0);
    const released = await scene.as.coordinator.post(`${address}/offers`, { shown });
    expect(released).toMatchObject({ status: 303, to: address });
    expect(await scene.taken(scene.people.mentor)).toBe(1);
    expect(await scene.taken(others.ben)).toBe(1);
    const { html } = await scene.as.coordinator.get(address);
    expect(textOf(html)).toContain('On offer');
    expect(textOf(html)).toContain('Of these matches, 2 are on offer now.');
    const proposal = (await scene.as.coordinator.get(`${scene.base}/matching?view=offered`)).html
      .split(`${scene.base}/proposals/`)
      .find((part) => part.includes('>Mia Mentee<'))
      ?.split('"')[0];
    const seen = textOf((await scene.as.mentee.get(`/proposals/${proposal}`)).html);
    expect(seen).toContain('Why this mentor You named them as your first choice');
    expect(textOf((await scene.as.mentor.get(`/proposals/${proposal}`)).html)).not.toContain('first choice');
    expect(textOf((await scene.as.coordinator.get(`${address}/offers`)).html)).toContain('Nothing is left to offer');
    const again = await scene.as.coordinator.post(`${address}/offers`, { shown: [] });
    expect(textOf(again.html)).toContain('None of these can be offered any more.');
    const twice = await scene.as.coordinator.post(`${address}/offers`, { shown });
    expect(textOf(twice.html)).toContain('Nothing was offered this time. These matches have changed');
    await house.services.db.transaction('migrate', (tx) =>
      within<Tables>(tx)
        .updateTable('matching.run_pair')
        .set({ mentor: scene.people.mentor })
        .where('run', '=', address.split('/').at(-1) ?? '')
        .where('mentee', '=', others.cleo)
        .execute(),
    );
    expect(textOf((await scene.as.coordinator.get(address)).html)).toContain('On offer with Ben Book');
    expect((await scene.as.mentee.post(`/proposals/${proposal}`, { answer: 'no' })).status).toBe(303);
    const declined = await scene.as.coordinator.get(address);
    // Cleo's is on offer with somebody else than this result has for her.
    expect(textOf(declined.html)).not.toContain('Of these matches,');
    expect(textOf(declined.html)).toContain('One of the two said “not this time”');
    expect(textOf(declined.html)).not.toContain('Select Mia Mentee');
    const byHand = textOf((await scene.as.coordinator.get(`${scene.base}/runs`)).html);
    expect(byHand).toContain('Mia Mentee is kept with Ada Lovelace');
    expect(byHand).toContain('One of the two has said “not this time” since');
    const ticked = personIn(declined.html, address, 'Mia Mentee');
    const chosen = await scene.as.coordinator.post(address, { ticked });
    expect(textOf((await scene.as.coordinator.get(chosen.to ?? '')).html)).toContain('Nothing is left to offer');
  });
});
