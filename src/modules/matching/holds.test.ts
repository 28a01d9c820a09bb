import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  askForMentor,
  type MatchingScene,
  openMatching,
  openTestHouse,
  type TestHouse,
  textOf,
} from '../../testing/index.ts';
import { offerCapacity } from '../directory/index.ts';

let house: TestHouse;
let scene: MatchingScene;

beforeAll(async () => {
  house = await openTestHouse();
  scene = await openMatching(house);
  await askForMentor(scene.as.mentee, `${scene.base}/request`);
}, 120_000);
afterAll(() => house.close());

/** A run that is done; gives its page. */
async function run() {
  const asked = await scene.as.coordinator.post(`${scene.base}/runs`);
  await house.drain();
  return asked.to ?? '';
}

const personIn = async (address: string) => {
  const { html } = await scene.as.coordinator.get(`${address}?show=unplaced`);
  const placed = await scene.as.coordinator.get(address);
  const path = `${html}${placed.html}`.split(`"${address}/people/`)[1]?.split('"')[0];
  return `${address}/people/${path}`;
};

test('shown EM-07: a pair that is to be kept and has become impossible is told, not dropped in silence', {
  timeout: 90_000,
}, async () => {
  const { mentor } = scene.people;
  const first = await personIn(await run());
  expect((await scene.as.coordinator.post(`${first}/hold`, { mentor, kind: 'keep' })).status).toBe(303);
  house.clock.advance({ minutes: 5 });
  const kept = await run();
  expect(textOf((await scene.as.coordinator.get(await personIn(kept))).html)).toContain('A coordinator keeps the two');
  await house.acting(scene.people.coordinator, (tx) =>
    offerCapacity(tx, {
      ...{ programme: scene.programme.id, mentor, seats: 0 },
      ...{ by: scene.people.coordinator, now: house.clock.now() },
    }),
  );
  const vain = await run();
  const told = 'Kept with Ada Lovelace, which was not possible';
  expect(textOf((await scene.as.coordinator.get(`${vain}?show=unplaced`)).html)).toContain(told);
  expect(textOf((await scene.as.coordinator.get(await personIn(vain))).html)).toContain('not possible in this run');
});
