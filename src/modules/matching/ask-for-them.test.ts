import { afterAll, beforeAll, expect, test } from 'vitest';
import { within } from '../../platform/db/index.ts';
import { askForMentor, type MatchingScene, openMatching, openTestHouse, type TestHouse } from '../../testing/index.ts';
import { decide, enterExpression } from '../recruitment/index.ts';
import { askForThem } from './commands/ask-for-them.ts';
import type { Tables } from './tables.ts';

const many = 250;
let house: TestHouse;
let scene: MatchingScene;
beforeAll(async () => {
  house = await openTestHouse();
  scene = await openMatching(house);
});
afterAll(() => house.close());

const ask = (who = scene.as.coordinator) => who.post(`${scene.base}/matching/requests`, {});

test('refused: only a coordinator asks for others', async () => {
  for (const who of [scene.as.mentee, scene.as.mentor]) expect((await ask(who)).status).toBe(404);
});

test('EM-06 done: a coordinator asks for hundreds, so many at once, and may read no more than before', async () => {
  await askForMentor(scene.as.mentee, `${scene.base}/request`);
  const people = await select(many);
  // Most of them have a key of their own already, for something that they wrote before.
  await house.acting(scene.people.mentee, (tx) => house.services.sealing.pens(tx, people.slice(20)));
  const { programme, people: team } = scene;
  const asking = { programme: programme.id, by: team.coordinator, now: house.clock.now(), most: 30 };
  const first = await house.acting(team.coordinator, (tx) => askForThem(tx, house.services.sealing, asking));
  expect(first).toBe(30);
  const reply = await ask();
  expect(reply.status).toBe(303);
  expect((await scene.as.coordinator.get(reply.to ?? '')).html).toContain(`${many - 30} people wait for a match now.`);
  const { rows, words } = await asked();
  expect(new Set(rows)).toEqual(new Set([...people, scene.people.mentee]));
  expect(words.length).toBe(2 * (many + 1));
  expect((await ask()).status).toBe(409);
  const { sealing } = house.services;
  const reading = house.acting(scene.people.coordinator, async (tx) => {
    for (const id of people) await sealing.reader(tx, { kind: 'person', id });
  });
  await expect(reading).rejects.toThrow('Too many keys');
}, 300_000);

const asked = () =>
  house.acting(scene.people.coordinator, async (tx) => {
    const waiting = await within<Tables>(tx).selectFrom('matching.request').select(['id', 'mentee']).execute();
    const ids = waiting.map(({ id }) => id);
    const words = await within<Tables>(tx)
      .selectFrom('matching.request_words')
      .select('request')
      .where('request', 'in', ids)
      .execute();
    return { rows: waiting.map(({ mentee }) => mentee), words };
  });

const select = (count: number): Promise<readonly string[]> =>
  house.acting(scene.people.coordinator, async (tx) => {
    const { programme, people } = scene;
    const by = people.coordinator;
    const now = house.clock.now();
    const entered = [];
    for (let number = 0; number < count; number++) {
      const one = await enterExpression(tx, {
        ...{ programme, role: 'mentee', wayIn: 'telephone', answers: {}, by, now },
        name: `Mentee ${number}`,
        email: `mentee.${number}@council.example`,
        endorsement: { decision: 'endorse', releasesTime: true, deferUntil: null, comment: null },
      });
      if (one) entered.push(one);
    }
    await decide(tx, { expressions: entered.map(({ expression }) => expression), decision: 'select', by, now });
    return entered.map(({ person }) => person);
  });
