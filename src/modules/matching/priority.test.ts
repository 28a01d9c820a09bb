import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  askForMentor,
  type MatchingScene,
  openMatching,
  openTestHouse,
  type TestHouse,
  textOf,
  type Visitor,
} from '../../testing/index.ts';

vi.setConfig({ testTimeout: 60_000 });

let house: TestHouse;
let scene: MatchingScene;
let coordinator: Visitor;

beforeAll(async () => {
  house = await openTestHouse();
  scene = await openMatching(house);
  const [sue, later] = [await scene.mentee('Sue Senior', { level: 'senior' }), { hours: 40 * 24 }];
  house.clock.advance(later);
  const mo = await scene.mentee('Mo Middle', { level: 'middle' });
  for (const one of [sue, mo]) await askForMentor(await house.as(one), `${scene.base}/request`);
  coordinator = await house.as(scene.people.coordinator);
}, 120_000);
afterAll(() => house.close());

/** Two results, the second with the priority order where it is wanted; who has the one place in either. */
async function placedWith(priority: string): Promise<string> {
  const typed = { firstChoicesFirst: 'no', waitedLifts: '', priority };
  const tried = await coordinator.post(`${scene.base}/matching-weights`, typed);
  await house.drain();
  const { html } = await coordinator.get(`${scene.base}/runs/${tried.to?.split('/').at(-1)}`);
  return textOf(html);
}

test('EM-04 for one place, whoever is first in the programme’s order is placed, where the programme has it so', async () => {
  const first = await placedWith('first');
  expect(first).toContain('Mo Middle');
  expect(first).not.toContain('Sue Senior');
});

test('EM-04 and where the order counts for nothing, whoever has waited longer', async () => {
  const no = await placedWith('no');
  expect(no).toContain('Sue Senior');
  expect(no).not.toContain('Mo Middle');
});

test('EM-04 where it counts is chosen, and what is neither is refused', async () => {
  const reply = await coordinator.post(`${scene.base}/matching-weights`, {
    ...{ firstChoicesFirst: 'no', waitedLifts: '', priority: 'perhaps' },
  });
  expect(reply.status).toBe(422);
  expect(textOf(reply.html)).toContain('Choose where the priority order counts');
});
