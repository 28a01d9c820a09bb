import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPair, openTestHouse, type Pair, type TestHouse, textOf } from '../../../../testing/index.ts';

let house: TestHouse;
let pair: Pair;
beforeAll(async () => {
  house = await openTestHouse();
  pair = await openPair(house);
});
afterAll(() => house.close());

test('refused: a visitor reads nothing of anybody’s mentoring', async () => {
  const { status, html } = await house.visitor().get('/help');
  expect(status).toBe(200);
  expect(html).not.toContain('Your mentoring with');
  expect(html).not.toContain('/your-details/record');
});

test('shown: SS-41: whom to ask and what to do in danger, a link away from every page', async () => {
  const home = await pair.as.mentee.get('/');
  for (const address of ['/help', '/privacy', '/your-details/record']) expect(home.html).toContain(`href="${address}"`);
  const { html } = await pair.as.mentee.get('/help');
  for (const words of ['call 999', '116 123', 'Your mentoring with Ben Li']) expect(textOf(html)).toContain(words);
  expect(html).toContain(`href="/relationships/${pair.relationship}"`);
  expect(html).not.toContain('href="/sign-in"');
});

test('shown: MP-11: to anybody what is kept, who reads it and how long', async () => {
  const { status, html } = await house.visitor().get('/privacy');
  expect(status).toBe(200);
  for (const words of ['Who reads what', 'How long it is kept', 'Every purpose, one by one'])
    expect(textOf(html)).toContain(words);
  expect(html).not.toContain('sessions.log');
  expect((await pair.as.mentor.get('/privacy')).html).toContain('href="/your-consents"');
});
