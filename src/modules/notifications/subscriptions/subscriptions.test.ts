import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPair, openTestHouse, type Pair, type TestHouse } from '../../../testing/index.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const subjectsTo = async (pair: Pair, who: 'mentor' | 'mentee') =>
  (await house.mailsTo(pair.addresses[who])).map(({ subject }) => subject);

it('shown: whoever did not pause hears of it, and later that it goes on; whoever did hears neither', async () => {
  const pair = await openPair(house);
  const at = `/relationships/${pair.relationship}`;
  expect((await pair.as.mentee.post(`${at}/pause`, { known: 'no' })).status).toBe(303);
  expect(await subjectsTo(pair, 'mentor')).toContain('Your mentoring is paused');
  expect((await pair.as.mentee.post(`${at}/resume`)).status).toBe(303);
  await house.drain();
  expect(await subjectsTo(pair, 'mentor')).toContain('Your mentoring goes on');
  for (const subject of ['Your mentoring is paused', 'Your mentoring goes on'])
    expect(await subjectsTo(pair, 'mentee')).not.toContain(subject);
});

it('EM-12 shown: the other hears that more time is asked for', async () => {
  const pair = await openPair(house);
  await pair.as.mentee.post(`/relationships/${pair.relationship}/more-time`, { months: '2' });
  expect(await subjectsTo(pair, 'mentor')).toContain('More time is asked for');
});

it('done: the first beginning is told by the signed agreement, and not again', async () => {
  const pair = await openPair(house);
  expect(await subjectsTo(pair, 'mentor')).not.toContain('Your mentoring goes on');
});
