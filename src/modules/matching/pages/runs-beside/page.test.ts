import { afterAll, beforeAll, expect, test, vi } from 'vitest';
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

beforeAll(async () => {
  house = await openTestHouse();
  scene = await openMatching(house);
  await askForMentor(scene.as.mentee, `${scene.base}/request`);
}, 120_000);
afterAll(() => house.close());

const shown = async (address: string) => textOf((await scene.as.coordinator.get(address)).html);

async function run(): Promise<string> {
  house.clock.advance({ minutes: 1 });
  return scene.run();
}

async function tried(days: string): Promise<string> {
  house.clock.advance({ minutes: 1 });
  const policy = { firstChoicesFirst: 'no', waitedLifts: '', priority: 'first' };
  const asked = await scene.as.coordinator.post(`${scene.base}/matching-weights`, { ...policy, 'weights.days': days });
  await house.drain();
  return asked.to ?? '';
}

/** Somebody for whom a run found nobody: the two are kept apart by then. */
const personIn = async (result: string) =>
  (await scene.as.coordinator.get(`${result}?show=unplaced`)).html.split(`${result}/people/`)[1]?.split('"')[0];

const idIn = (address: string) => address.split('/').at(-1);

test('shown EM-06: what two runs were told otherwise, by weight; and each has its number', async () => {
  const beside = await tried('77');
  const text = await shown(beside);
  expect(text).toContain('Run 1, in force Run 2, tried');
  expect(text).toContain('Days in common 4 (up to 40 points) 77 (up to 445 points)');
  expect(text).toContain('Experience looked for and offered 40 (up to 400 points) 40 (up to 231 points)');
  expect(text).toContain('Those in force');
  expect(text).toContain('Tried, and not in force');
  expect(text).toContain('Save the weights of run 2');
  expect((await scene.as.coordinator.get(beside)).html).toContain(`matching-weights?run=${idIn(beside)}`);
});

test('shown EM-06: weights that are those in force are not saved once more', async () => {
  const text = await shown(await tried('4'));
  expect(text).toContain('tried the weights that are in force');
  expect(text).not.toContain('Save the weights');
});

test('shown EM-06: the list numbers runs, marks what was tried, and lays any two side by side', async () => {
  const latest = await run();
  const list = await shown(`${scene.base}/runs`);
  expect(list).toMatch(
    /Run 5 .*Run 4 A trial, saved since .*Run 3 To compare with a trial .*Run 2 A trial \d.*Run 1 To compare/,
  );
  const chosen = (await scene.as.coordinator.get(`${scene.base}/runs?with=${idIn(latest)}`)).html;
  expect(textOf(chosen)).toContain('Choose the run that run 5 is laid beside.');
  const others = [...chosen.matchAll(/href="([^"]+\/beside\/[^"]+)"/g)].map(([, href]) => href ?? '');
  expect(others).toHaveLength(4);
  expect(others.every((href) => href.endsWith(`/beside/${idIn(latest)}`))).toBe(true);
  expect(await shown(others.at(-1) ?? '')).toContain('Run 1 Run 5');
});

test('shown EM-06: how many pairs were kept together or apart in one and not in the other', async () => {
  const before = await run();
  const person = (await scene.as.coordinator.get(before)).html.split(`${before}/people/`)[1]?.split('"')[0];
  house.clock.advance({ minutes: 1 });
  const hold = { mentor: scene.people.mentor, kind: 'never' };
  const held = await scene.as.coordinator.post(`${before}/people/${person}/hold`, hold);
  expect(held.status).toBe(303);
  const text = await shown(`${before}/beside/${idIn(await run())}`);
  expect(text).toContain('Pairs kept apart (1 not in both) 0 1');
  expect(text).toContain('Weights, what comes first and rules are the same in both.');
  expect(text).toContain('1 person is matched otherwise.');
});

test('shown EM-06: two runs for nobody are not called equal', async () => {
  const other = await openMatching(house);
  const policy = { firstChoicesFirst: 'no', waitedLifts: '', priority: 'first' };
  const asked = await other.as.coordinator.post(`${other.base}/matching-weights`, policy);
  await house.drain();
  const text = textOf((await other.as.coordinator.get(asked.to ?? '')).html);
  expect(text).toContain('Nobody waited in both');
  expect(text).not.toContain('match by match');
});

test('done MP-06: one goes back to the weights of a run of the past', async () => {
  const old = await run();
  const beside = await tried('50');
  expect((await scene.as.coordinator.post(`${beside}/saving`)).status).toBe(303);
  expect(await shown(`${old}/beside/${idIn(await run())}`)).toContain('Not in force any more');
  const { html } = await scene.as.coordinator.get(`${scene.base}/matching-weights?run=${idIn(old)}`);
  expect(html).toMatch(/name="weights.days"[^>]*value="4"/);
  expect(textOf(html)).toContain('Days in common: 4 (up to 40 points) here, 50 (up to 342 points) in force');
});

test('shown EM-06: from why somebody has another mentor one comes back to both results', async () => {
  const [before, after] = [await run(), await run()];
  const both = `${before}/beside/${idIn(after)}`;
  const person = await personIn(after);
  for (const from of [
    `${after}/people/${person}?before=${idIn(before)}`,
    `${before}/people/${person}?after=${idIn(after)}`,
  ])
    expect((await scene.as.coordinator.get(from)).html).toMatch(new RegExp(`href="${both}"[^>]*>Back to both results`));
});

test('shown EM-06: a trial says on the page of each of its people what it is', async () => {
  const trial = `${scene.base}/runs/${idIn(await tried('33'))}`;
  expect(await shown(`${trial}/people/${await personIn(trial)}`)).toMatch(/Nobody was found .*This is a trial/);
});
