import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse, textOf } from '../../../../testing/index.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const ask = async (email: string, to = '/assistants') => {
  const browser = house.visitor();
  const sent = await browser.post(`/sign-in?to=${encodeURIComponent(to)}`, { email });
  const [mail] = await house.mailsTo(email);
  const link = /\/sign-in\/[\w-]+/.exec(mail?.body_text ?? '')?.[0] ?? '';
  const code = /^\d{6}$/m.exec(mail?.body_text ?? '')?.[0] ?? '';
  return { browser, sent, mail, link, code };
};

test('refused: a page for people signed in answers 401 to a visitor, whether it exists or not', async () => {
  const there = await house.visitor().get('/assistants');
  const nowhere = await house.visitor().get('/assistants/nobody');
  expect([there.status, nowhere.status]).toEqual([401, 401]);
  expect(textOf(there.html)).toBe(textOf(nowhere.html));
});

test('refused: the link signs in only the browser that asked, and opening it changes nothing', async () => {
  const { browser, link } = await ask('one@council.example');
  const scanner = house.visitor();
  expect(textOf((await scanner.get(link)).html)).toContain('Enter your code on the other device');
  expect((await scanner.post(link)).status).toBe(409);
  const other = await ask('somebody.else@council.example');
  expect((await other.browser.post(link)).status).toBe(409);
  await browser.get(link);
  expect(await browser.post(link)).toMatchObject({ status: 303, to: '/assistants' });
  expect((await browser.get('/assistants')).status).toBe(200);
});

test('refused: a link works once, and for ten minutes', async () => {
  const used = await ask('two@council.example');
  const asked = used.browser.cookies();
  await used.browser.post(used.link);
  for (const [name, value] of asked) used.browser.keep(name, value);
  expect(textOf((await used.browser.get(used.link)).html)).toContain('This link no longer works');
  expect((await used.browser.post(used.link)).status).toBe(409);
  const late = await ask('three@council.example');
  house.clock.advance({ minutes: 10 });
  expect((await late.browser.post(late.link)).status).toBe(409);
});

test('refused: after five wrong codes the right one no longer works', async () => {
  const { browser, code } = await ask('four@council.example');
  const wrong = code === '000000' ? '000001' : '000000';
  for (let guess = 0; guess < 5; guess++)
    expect((await browser.post('/check-your-email', { code: wrong })).to).toBe('/check-your-email?wrong');
  expect((await browser.post('/check-your-email', { code })).to).toBe('/check-your-email?wrong');
});

test('refused: a form sent from another site', async () => {
  const reply = await house.visitor('cross-site').post('/sign-in', { email: 'cross@council.example' });
  expect(reply.status).toBe(403);
  expect(await house.mailsTo('cross@council.example')).toEqual([]);
});

test('shown: the same page for an address that is known and one that is not', async () => {
  await house.person({ email: 'known@council.example' });
  const known = await ask('known@council.example');
  const unknown = await ask('unknown@council.example');
  expect(known.sent.to).toBe(unknown.sent.to);
  const bodies = [known, unknown].map(({ mail, link, code }) =>
    mail?.body_text
      .replace(link, '')
      .replace(code, '')
      .replace(/\S+@\S+/, '')
      .replace('Ana Okafor', ''),
  );
  expect(bodies[0]).toBe(bodies[1]);
});

test('invalid: what was typed is kept and the field named', async () => {
  const reply = await house.visitor().post('/sign-in', { email: 'not an address' });
  expect(reply.status).toBe(422);
  expect(reply.html).toContain('value="not an address"');
  expect(textOf(reply.html)).toContain('Enter an email address in the correct format');
});

test('invalid: a way back that leads elsewhere leads home', async () => {
  const { browser, link } = await ask('five@council.example', '//evil.example');
  expect((await browser.post(link)).to).toBe('/');
});

test('done: the code signs in the browser that asked', async () => {
  const { browser, code } = await ask('six@council.example');
  expect((await browser.post('/check-your-email', { code: ` ${code.slice(0, 3)} ${code.slice(3)}` })).to).toBe(
    '/assistants',
  );
  expect((await browser.get('/assistants')).status).toBe(200);
});

test('done: signing out ends the sign-in, and so do two idle hours', async () => {
  const person = await house.person();
  const browser = await house.as(person);
  expect((await browser.post('/sign-out')).to).toBe('/');
  const idle = await house.as(person);
  house.clock.advance({ hours: 2, minutes: 1 });
  expect((await idle.get('/assistants')).status).toBe(401);
});

test('done: a sign-in that is used all the time ends after twelve hours all the same', async () => {
  const busy = await house.as(await house.person());
  for (let hour = 1; hour < 12; hour++) {
    house.clock.advance({ hours: 1 });
    expect([hour, (await busy.get('/your-details')).status]).toEqual([hour, 200]);
  }
  house.clock.advance({ hours: 1 });
  expect((await busy.get('/your-details')).status).toBe(401);
});

test('done: at most five mails go to one address in ten minutes, and nothing tells', async () => {
  const places = [];
  for (let time = 0; time < 7; time++) places.push((await ask('often@council.example')).sent.to);
  expect(new Set(places).size).toBe(1);
  expect(await house.mailsTo('often@council.example')).toHaveLength(5);
});

test('nothing of a sign-in stands in the log', async () => {
  const { browser, link, code } = await ask('logged@council.example');
  await browser.get(link);
  await browser.post('/check-your-email', { code });
  for (const secret of ['logged@council.example', link, code]) expect(house.logged()).not.toContain(secret);
  expect(house.logged()).toContain('"route":"/sign-in/:token"');
});
