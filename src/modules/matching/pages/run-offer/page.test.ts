import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import {
  askForMentor,
  headingOf,
  hiddenIn,
  type MatchingScene,
  openMatching,
  openTestHouse,
  type TestHouse,
  textOf,
} from '../../../../testing/index.ts';

vi.setConfig({ testTimeout: 60_000 });

let house: TestHouse;
let scene: MatchingScene;
let requests: Readonly<Record<'mia' | 'cleo', string>>;

beforeAll(async () => {
  house = await openTestHouse();
}, 120_000);
afterAll(() => house.close());

beforeEach(async () => {
  scene = await openMatching(house);
  await scene.mentor('Ben Book');
  const cleo = await scene.mentee('Cleo Clerk');
  for (const who of [scene.as.mentee, await house.as(cleo)]) await askForMentor(who, `${scene.base}/request`);
  const { html } = await scene.as.coordinator.get(`${scene.base}/matching`);
  const requestOf = (name: string) =>
    html
      .split(`${scene.base}/matching/`)
      .find((part) => part.includes(`>${name}<`))
      ?.split('"')[0] ?? '';
  requests = { mia: requestOf('Mia Mentee'), cleo: requestOf('Cleo Clerk') };
}, 120_000);

const shown = async (path: string) => (await scene.as.coordinator.get(path)).html;

const run = () => scene.run();

async function offer(result: string, ...ticked: readonly string[]): Promise<void> {
  const to = (await scene.as.coordinator.post(result, { ticked })).to ?? '';
  const offered = await scene.as.coordinator.post(to, { shown: hiddenIn(await shown(to), 'shown') });
  expect(offered).toMatchObject({ status: 303, to: result });
}

async function takeBackWhatIsOnOffer(result: string): Promise<void> {
  const id = (await shown(`${scene.base}/matching?view=offered`)).split(`${scene.base}/proposals/`)[1]?.split('"')[0];
  const why = `${result}/people/${requests.mia}`;
  expect(await shown(`${scene.base}/proposals/${id}`)).toContain(`href="${why}"`);
  expect(textOf(await shown(why))).toContain('How it stands now: On offer.');
  expect((await scene.as.coordinator.post(`${scene.base}/proposals/${id}/withdrawal`)).status).toBe(303);
}

test('shown EM-07: what was ticked is looked at before it is offered, and nothing else', async () => {
  const result = await run();
  const to = (await scene.as.coordinator.post(result, { ticked: [requests.mia] })).to ?? '';
  const html = await shown(to);
  expect(headingOf(html)).toContain('Offer this match?');
  expect(textOf(html)).toContain('Mia Mentee');
  expect(textOf(html)).not.toContain('Cleo Clerk');
  expect(textOf(await shown(result))).not.toContain('on offer now');
});

test('invalid EM-07: what cannot be offered any more is named by its number, and an address of nonsense offers all', async () => {
  const result = await run();
  await offer(result, requests.cleo);
  const both = textOf(await shown(`${result}/offers?ticked=${requests.mia},${requests.cleo},${requests.cleo}`));
  expect(both).toContain('Offer this match?');
  expect(both).toContain('1 of those you ticked cannot be offered any more, and is not among these.');
  expect(headingOf(await shown(`${result}/offers?ticked=${requests.cleo}`))).toContain('Nothing is left to offer');
  expect(textOf(await shown(`${result}/offers?ticked=nonsense`))).toContain('Mia Mentee');
});

test('done EM-07: what was taken back is not offered with all the others, and is offered again where it is ticked', async () => {
  const result = await run();
  await offer(result, requests.mia);
  await takeBackWhatIsOnOffer(result);
  const text = textOf(await shown(result));
  expect(text).toMatch(/Mia Mentee .*Taken back on \w+ \d+ \w+ 2026/);
  expect(text).toContain('What came back is not offered again with all the others. To offer it again, tick it.');
  expect(text).toContain('Offer this one');
  expect(textOf(await shown(`${result}/people/${requests.mia}`))).toMatch(/How it stands now: Taken back on \w+ \d+/);
  const all = textOf(await shown(`${result}/offers`));
  expect(all).toContain('Cleo Clerk');
  expect(all).not.toContain('Mia Mentee');
  await offer(result, requests.cleo);
  const left = await shown(`${result}/offers`);
  expect(textOf(left)).toContain('was on offer before');
  expect(textOf(await shown(`${result}/offers?ticked=${requests.mia}`))).toContain('Taken back on');
  await offer(result, requests.mia);
  expect(textOf(await shown(result))).toContain('Of these matches, 2 are on offer now.');
  expect(textOf(await shown(`${scene.base}/runs`))).toContain('2 of 2 3 have been offered from this run');
});

test('done EM-06: a trial offers nothing, until its weights are the programme’s', async () => {
  const typed = { 'weights.days': '50', firstChoicesFirst: 'no', waitedLifts: '', priority: 'first' };
  const beside = (await scene.as.coordinator.post(`${scene.base}/matching-weights`, typed)).to ?? '';
  await house.drain();
  const trial = `${scene.base}/runs/${beside.split('/').at(-1)}`;
  const text = textOf(await shown(trial));
  expect(text).toContain('This result is a trial');
  expect(text).toContain('2 of 2 people have a mentor');
  expect(text).not.toMatch(/Offer (all|the ticked|this)|Select Mia/);
  const to = (await scene.as.coordinator.post(trial, { ticked: [requests.mia] })).to ?? '';
  for (const path of [to, `${trial}/offers`]) {
    expect(textOf(await shown(path))).toContain('Nothing is left to offer');
    expect((await scene.as.coordinator.post(path, { shown: [requests.mia] })).status).toBe(409);
  }
  expect((await scene.as.coordinator.post(`${beside}/saving`)).status).toBe(303);
  expect(textOf(await shown(trial))).not.toContain('This result is a trial');
  await offer(trial, requests.mia);
});
