import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  askForMentor,
  type MatchingScene,
  openMatching,
  openTestHouse,
  type TestHouse,
  textOf,
} from '../../testing/index.ts';

let house: TestHouse;
let scene: MatchingScene;
let request: string;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

beforeEach(async () => {
  scene = await openMatching(house);
  const page = await scene.offered();
  const offered = `${scene.base}/proposals/${page.split('/').at(-1)}`;
  request = hrefIn((await scene.as.coordinator.get(offered)).html, `${scene.base}/matching/`);
  if ((await scene.as.mentor.post(page, { answer: 'no' })).status !== 303) throw new Error('The answer was not taken');
}, 120_000);

const hrefIn = (html: string, start: string): string => {
  const rest = html.split(`"${start}`)[1]?.split('"')[0];
  if (rest === undefined) throw new Error(`There is no link to ${start}`);
  return `${start}${rest}`;
};

const patiently = { timeout: 90_000 };
const shown = async () => textOf((await scene.as.coordinator.get(request)).html);

test('refused EM-07: nobody else learns who is next', patiently, async () => {
  await scene.mentor('Ben Book');
  await house.drain();
  for (const who of [scene.as.mentee, scene.as.mentor]) expect((await who.get(request)).status).toBe(404);
  expect(textOf((await scene.as.mentee.get('/')).html)).not.toContain('Ben Book');
});

test('shown EM-07: it is looked for without anybody’s asking, and is no run of everybody', patiently, async () => {
  const home = async () => textOf((await scene.as.coordinator.get('/')).html);
  expect(await shown()).not.toContain('The next best');
  expect(await home()).not.toContain('the next best mentor is found');
  await scene.mentor('Ben Book');
  await house.drain();
  expect(await shown()).toContain('The next best Ben Book');
  expect(await home()).toContain('1 mentee waits for a match; for 1 the next best mentor is found');
  expect(textOf((await scene.as.coordinator.get(`${scene.base}/runs`)).html)).toContain('Nothing has been run yet');
});

test('shown EM-07: that nobody else is possible', patiently, async () => {
  await house.drain();
  expect(await shown()).toContain('Nobody else is possible just now');
});

test('invalid EM-07: who has no place any more is not offered', patiently, async () => {
  const ben = await scene.mentor('Ben Book');
  await house.drain();
  const other = await house.as(await scene.mentee('Cleo Clerk'));
  await askForMentor(other, `${scene.base}/request`);
  const { html } = await scene.as.coordinator.get(`${scene.base}/matching`);
  const [theirs = ''] = [...html.matchAll(/href="([^"]+)"[^>]*>Cleo Clerk/g)].map(([, href]) => href);
  expect((await scene.as.coordinator.post(`${theirs}/offers/${ben}`, { kindWord: '' })).status).toBe(303);
  expect(await shown()).toContain('Somebody was found, and cannot be offered any more');
});

test('done EM-07: it is offered, every other match stays, and the mentee reads why', patiently, async () => {
  const ben = await scene.mentor('Ben Book');
  await house.drain();
  const { html } = await scene.as.coordinator.get(request);
  const reply = await scene.as.coordinator.post(hrefIn(html, `${request}/offers/${ben}`), { kindWord: '' });
  expect(reply.status).toBe(303);
  const id = reply.to?.split('/').at(-1);
  expect(textOf((await scene.as.mentee.get(`/proposals/${id}`)).html)).toContain('Why this mentor');
});

test(
  'done EM-07: whose offer was taken back is not next, and whoever offers them again is told',
  patiently,
  async () => {
    const ben = await scene.mentor('Ben Book');
    await house.drain();
    const offers = `${request}/offers/${ben}`;
    const { to } = await scene.as.coordinator.post(offers, { kindWord: '' });
    const taken = `${scene.base}/proposals/${to?.split('/').at(-1)}/withdrawal`;
    expect((await scene.as.coordinator.post(taken)).status).toBe(303);
    await house.drain();
    expect(await shown()).toContain('Nobody else is possible just now');
    expect(textOf((await scene.as.coordinator.get(offers)).html)).toContain('Offered before, and taken back');
  },
);
