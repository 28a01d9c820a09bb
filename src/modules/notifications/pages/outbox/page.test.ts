import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse, textOf } from '../../../../testing/index.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('refused: outside the demonstration there is no such page', async () => {
  const live = await openTestHouse({ demonstration: false });
  const browser = await live.as(await live.person());
  expect((await browser.get('/outbox')).status).toBe(404);
  await live.close();
});

test('shown: an empty outbox says what will appear there', async () => {
  const { html, status } = await house.visitor().get('/outbox');
  expect(status).toBe(200);
  expect(textOf(html)).toContain('No mails yet');
});

test('shown: a mail that was sent can be read, and its link followed', async () => {
  const browser = house.visitor();
  await browser.post('/sign-in', { email: 'ana@council.example' });
  await house.drain();
  const list = await browser.get('/outbox?to=ana@council.example');
  const address = /\/outbox\/[\w-]{36}/.exec(list.html)?.[0] ?? '';
  const mail = await browser.get(address);
  const link = /href="(\/sign-in\/[\w-]+)"/.exec(mail.html)?.[1] ?? '';
  expect(await browser.post(link)).toMatchObject({ status: 303 });
});

test('invalid: a mail that is not there, and a page that is none', async () => {
  const browser = await house.as(await house.person());
  expect((await browser.get('/outbox/018f0000-0000-7000-8000-000000000000')).status).toBe(404);
  expect((await browser.get('/outbox?page=none')).status).toBe(404);
});
