import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  askForMentor,
  type MatchingScene,
  openMatching,
  openTestHouse,
  type TestHouse,
  textOf,
} from '../../../../testing/index.ts';

vi.setConfig({ testTimeout: 60_000 });

let house: TestHouse;
let scene: MatchingScene;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  scene = await openMatching(house);
  path = `${scene.base}/matching-weights`;
}, 120_000);
afterAll(() => house.close());

const policy = { firstChoicesFirst: 'no', waitedLifts: '', priority: 'first' };
const shown = async (address = path) => (await scene.as.coordinator.get(address)).html;
const weightIn = (html: string, id: string) => new RegExp(`name="weights.${id}"[^>]*value="(\\d+)"`).exec(html)?.[1];
const allAt = (html: string, weight: string) =>
  Object.fromEntries([...html.matchAll(/name="(weights\.[a-z-]+)"/g)].map(([, name]) => [name ?? '', weight]));

describe('nobody waits', () => {
  test('shown MP-06: that there is nothing to lay side by side', async () => {
    const text = textOf(await shown());
    expect(text).toContain('Nobody waits for a match');
    expect(text).not.toContain('Show what this would change');
    expect(text).toContain('3 or more in common earn all the points.');
  });

  test('shown EM-06: the results so far, and no other run', async () => {
    const text = textOf((await scene.as.coordinator.get(`${scene.base}/matching`)).html);
    expect(text).toContain('Results of matching everybody at once');
  });

  test('shown MP-06: what each weight is worth in points, private preferences left aside', async () => {
    const text = textOf(await shown());
    expect(text).toMatch(/Experience looked for and offered\s+Worth up to 400 points/);
    const worth = [...text.matchAll(/Worth up to (\d+) points/g)].map(([, points]) => Number(points));
    expect(worth.reduce((total, points) => total + points, 0)).toBe(950);
  });

  test('done MP-06: weights are saved without a result, and no run is asked for', async () => {
    const saved = await scene.as.coordinator.post(path, { ...policy, 'weights.days': '9', act: 'save' });
    expect(saved.to).toBe(path);
    expect(weightIn(await shown(), 'days')).toBe('9');
    expect(textOf(await shown(`${scene.base}/runs`))).toContain('Nothing has been run yet');
  });
});

describe('somebody waits', () => {
  beforeAll(async () => {
    await askForMentor(scene.as.mentee, `${scene.base}/request`);
  });

  test('refused: a run of another programme is not found', async () => {
    const other = await openMatching(house);
    const theirs = (await other.as.coordinator.post(`${other.base}/runs`)).to?.split('/').at(-1);
    expect((await scene.as.coordinator.get(`${path}?run=${theirs}`)).status).toBe(404);
  });

  test('shown MP-06: what decides, in the order in which it does, as where the matching is started', async () => {
    const order =
      'those come first who stand first in the programme’s priority order, then those for whom no more than 3 mentors are possible, then those who have waited longer';
    expect(textOf(await shown())).toContain(order);
    expect(textOf(await shown(`${scene.base}/runs`))).toContain(order);
  });

  test('shown EM-15: that private preferences take the rest of the points', async () => {
    expect(textOf(await shown())).toContain('Private preferences take the rest of the 1000 points, and are not shown');
  });

  test('invalid: weights that are all 0; what was typed stays', async () => {
    const reply = await scene.as.coordinator.post(path, { ...policy, ...allAt(await shown(), '0') });
    expect(reply.status).toBe(422);
    expect(textOf(reply.html)).toContain('Enter a number above 0 for at least one weight');
    expect(reply.html).toContain('href="#weights.experience"');
    expect(weightIn(reply.html, 'experience')).toBe('0');
  });

  test('invalid: each error says of which field it speaks', async () => {
    const wrong = { ...policy, 'weights.nearness': 'near', 'weights.days': '1001', waitedLifts: '0' };
    const reply = await scene.as.coordinator.post(path, wrong);
    expect(reply.status).toBe(422);
    const text = textOf(reply.html);
    expect(text).toContain('Near enough to meet: enter a whole number from 0 to 1000');
    expect(text).toContain('Days in common: enter a whole number from 0 to 1000');
    expect(text).toContain('Days of waiting: enter a whole number from 1 to 9999, or leave it empty');
  });

  test('done MP-06: what was tried stands in the form again, beside what is in force', async () => {
    const tried = await scene.as.coordinator.post(path, { ...policy, 'weights.days': '77', act: 'save' });
    expect(tried.to).toContain('/beside/');
    const html = await shown(`${path}?run=${tried.to?.split('/').at(-1)}`);
    expect(weightIn(html, 'days')).toBe('77');
    expect(textOf(html)).toContain('Days in common: 77 (up to 445 points) here, 9 (up to 86 points) in force');
    expect(weightIn(await shown(), 'days')).toBe('9');
  });
});

test('shown EM-06: what earns all the points of a criterion, and what a part of them', async () => {
  const text = textOf(await shown());
  for (const words of [
    '3 or more in common earn all the points. An organisation',
    'points. The same organisation earns half of them. Near enough',
    'points. Up to 30 km earn all the points, and 120 km or more none.',
    'points. 1 to 2 steps ahead earn all the points, and each step off that fewer.',
  ])
    expect(text).toContain(words);
});

test('shown EM-06: rules that a coordinator may set aside by hand say so, and no others', async () => {
  const text = textOf(await shown());
  expect(text).toContain('No way to meet that suits both (may be set aside by hand)');
  for (const rule of ['The same person', 'Away', 'Not to be matched with each other'])
    expect(text).not.toContain(`${rule} (may be`);
});
