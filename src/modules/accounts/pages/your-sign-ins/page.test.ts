import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse, textOf } from '../../../../testing/index.ts';

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

/** Signs in as people do, in a browser of this kind. */
const arrive = async (email: string, agent = firefox) => {
  const browser = house.visitor('same-origin', agent);
  await browser.post('/sign-in', { email });
  return confirmed(browser, email);
};

const confirmed = async (browser: Awaited<ReturnType<TestHouse['as']>>, email: string) => {
  const [mail] = await house.mailsTo(email);
  const link = /\/sign-in\/[\w-]+/.exec(mail?.body_text ?? '')?.[0] ?? '';
  return { browser, answered: await browser.post(link) };
};

const endOf = (html: string): string => /\/your-sign-ins\/[\w-]{36}\/end/.exec(html)?.[0] ?? 'none';

test('refused: nobody ends or sees what is not their own', async () => {
  await house.as(await house.person({ email: 'ana@council.example' }));
  const { browser } = await arrive('ana@council.example');
  const theirs = endOf((await browser.get('/your-sign-ins')).html);
  const other = await house.as(await house.person());
  expect((await other.post(theirs)).status).toBe(404);
  expect(textOf((await other.get('/your-sign-ins')).html)).not.toContain('Firefox');
});

test('refused: without a sign-in of the last quarter of an hour nothing is ended', async () => {
  const person = await house.person();
  const [here, there] = [await house.as(person), await house.as(person)];
  house.clock.advance({ minutes: 16 });
  const end = endOf((await here.get('/your-sign-ins')).html);
  for (const path of [end, '/your-sign-ins/end-others'])
    expect(await here.post(path)).toMatchObject({ status: 303, to: '/confirm-it-is-you?to=%2Fyour-sign-ins' });
  expect((await there.get('/assistants')).status).not.toBe(401);
});

test('shown: which browsers, since when, last used when, and which is this one', async () => {
  const { browser } = await arrive('bo@council.example');
  await arrive(
    'bo@council.example',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1',
  );
  const text = textOf((await browser.get('/your-sign-ins')).html);
  expect(text).toContain('Firefox on Windows Signed in Tuesday 1 September 2026, 10:16am, by email This browser');
  expect(text).toContain('Safari on iPhone Signed in Tuesday 1 September 2026, 10:16am, by email Last used');
});

test('invalid: a sign-in that has ended is not ended again', async () => {
  const person = await house.person();
  const [here, there] = [await house.as(person), await house.as(person)];
  const end = endOf((await here.get('/your-sign-ins')).html);
  await there.post('/sign-out');
  expect((await here.post(end)).status).toBe(404);
});

test('done: one is ended, and then all others', async () => {
  const person = await house.person();
  const [here, second, third] = [await house.as(person), await house.as(person), await house.as(person)];
  await here.post(endOf((await here.get('/your-sign-ins')).html));
  const still = async () => (await Promise.all([second, third].map((one) => one.get('/')))).map(isSignedIn);
  expect((await still()).filter(Boolean)).toHaveLength(1);
  expect((await here.post('/your-sign-ins/end-others')).to).toBe('/your-sign-ins');
  expect(await still()).toEqual([false, false]);
  expect(isSignedIn(await here.get('/'))).toBe(true);
});

test('done: confirming takes the place of the old sign-in, and brings back to what was typed', async () => {
  const email = 'cy@council.example';
  await house.person({ email, name: 'Cy' });
  const { browser } = await arrive(email);
  house.clock.advance({ minutes: 16 });
  const before = browser.cookies().find(([name]) => name === '__Host-sign-in')?.[1];
  const sent = await browser.post('/assistants', { name: 'Asa Typed', email: 'asa@council.example' });
  expect(sent).toMatchObject({ status: 303, to: '/confirm-it-is-you?to=%2Fassistants' });
  await browser.post(sent.to ?? '');
  expect((await confirmed(browser, email)).answered.to).toBe('/assistants');
  const page = await browser.get('/assistants');
  expect(page.html).toContain('value="Asa Typed"');
  expect(textOf(page.html)).not.toContain('asa@council.example, since');
  expect((await browser.post('/assistants', { name: 'Asa Typed', email: 'asa@council.example' })).to).toBe(
    '/assistants',
  );
  expect((await browser.get('/assistants')).html).not.toContain('value="Asa Typed"');
  const old = house.visitor();
  old.keep('__Host-sign-in', before ?? '');
  expect((await old.get('/assistants')).status).toBe(401);
});

const isSignedIn = ({ html }: { readonly html: string }): boolean => html.includes('/sign-out');
