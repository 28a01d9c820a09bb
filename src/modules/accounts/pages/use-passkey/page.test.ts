import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Bending,
  openTestHouse,
  softDevice,
  type TestHouse,
  textOf,
  type Visitor,
} from '../../../../testing/index.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

type Device = ReturnType<typeof softDevice>;

/** What the page asks of the browser. */
const optionsOn = (html: string): string =>
  (/data-options="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

async function add(browser: Visitor, device: Device, bent: Bending = {}) {
  const { to } = await browser.post('/your-passkeys');
  const page = await browser.get(to ?? '');
  return browser.post(to ?? '', { name: 'Laptop', answer: device.create(optionsOn(page.html), bent) });
}

/** Somebody with a passkey on this device. */
async function owner(email?: string) {
  const person = await house.person(email ? { email } : {});
  const browser = await house.as(person);
  const device = softDevice();
  expect((await add(browser, device)).to).toBe('/your-passkeys');
  return { person, browser, device };
}

async function begin(browser = house.visitor()) {
  const { to } = await browser.post('/sign-in/passkey?to=/your-sign-ins');
  const page = await browser.get(to ?? '');
  return { browser, to: to ?? '', options: optionsOn(page.html) };
}

const signedIn = async (browser: Visitor) => (await browser.get('/your-sign-ins')).status === 200;

describe('refused: signing in with', () => {
  const cases: Readonly<Record<string, Bending>> = {
    'a challenge that was never given': { challenge: Buffer.alloc(32, 9).toString('base64url') },
    'an answer made for another site': { origin: 'https://evil.example' },
    'an answer made for another port of this host': { origin: 'http://localhost:4000' },
    'an answer made for another party': { rpId: 'evil.example' },
    'an answer of making, not of using': { type: 'webauthn.create' },
    'a device that did not know its user': { flags: 0x01 },
    'a device that nobody touched': { flags: 0x04 },
    'a signature by another key': { otherKey: true },
    'a passkey that nobody has': { id: Buffer.alloc(16, 1).toString('base64url') },
    'somebody else’s handle': { userHandle: Buffer.alloc(16, 2).toString('base64url') },
    'no handle': { userHandle: '' },
  };
  for (const [name, bent] of Object.entries(cases))
    test(name, async () => {
      const { device } = await owner();
      const { browser, to, options } = await begin();
      expect([409, 422]).toContain((await browser.post(to, { answer: device.use(options, bent) })).status);
      expect(await signedIn(browser)).toBe(false);
    });

  test('a count that does not go on, as of a copied key', async () => {
    const { device } = await owner();
    const first = await begin();
    expect((await first.browser.post(first.to, { answer: device.use(first.options, { counter: 7 }) })).status).toBe(
      303,
    );
    for (const counter of [7, 3]) {
      const { browser, to, options } = await begin();
      expect((await browser.post(to, { answer: device.use(options, { counter }) })).status).toBe(409);
    }
  });

  test('an answer that was sent before', async () => {
    const { device } = await owner();
    const { browser, to, options } = await begin();
    const answer = device.use(options);
    expect((await browser.post(to, { answer })).status).toBe(303);
    expect((await browser.post(to, { answer })).status).toBe(409);
    const again = await begin();
    expect((await again.browser.post(again.to, { answer })).status).toBe(409);
  });

  test('a challenge of another browser', async () => {
    const { device } = await owner();
    const { to, options } = await begin();
    const other = await begin();
    expect((await other.browser.post(to, { answer: device.use(options) })).status).toBe(409);
  });

  test('a challenge of more than five minutes ago', async () => {
    const { device } = await owner();
    const { browser, to, options } = await begin();
    house.clock.advance({ minutes: 5 });
    expect((await browser.post(to, { answer: device.use(options) })).status).toBe(409);
    expect(textOf((await browser.get(to)).html)).toContain('This has run out');
  });

  test('a passkey that was removed', async () => {
    const { browser, device } = await owner();
    const removal = /\/your-passkeys\/[\w-]{36}\/removal/.exec((await browser.get('/your-passkeys')).html)?.[0] ?? '';
    expect((await browser.post(removal)).to).toBe('/your-passkeys');
    const start = await begin();
    expect((await start.browser.post(start.to, { answer: device.use(start.options) })).status).toBe(409);
  });

  test('a challenge that was given for adding one', async () => {
    const { browser, device } = await owner();
    const { to } = await browser.post('/your-passkeys');
    const options = optionsOn((await browser.get(to ?? '')).html);
    const answer = device.use(options);
    const wrong = (to ?? '').replace('/your-passkeys/new/', '/sign-in/passkey/');
    expect((await browser.post(wrong, { answer })).status).toBe(409);
  });
});

describe('refused: adding', () => {
  const cases: Readonly<Record<string, Bending>> = {
    'one for another site': { origin: 'https://evil.example' },
    'one for another party': { rpId: 'evil.example' },
    'one whose device did not know its user': { flags: 0x41 },
    'one for a challenge never given': { challenge: Buffer.alloc(32, 9).toString('base64url') },
  };
  for (const [name, bent] of Object.entries(cases))
    test(name, async () => {
      const browser = await house.as(await house.person());
      expect((await add(browser, softDevice(), bent)).status).toBe(409);
      expect(textOf((await browser.get('/your-passkeys')).html)).toContain('You have no passkey');
    });

  test('the same one to two people', async () => {
    const { device } = await owner();
    const other = await house.as(await house.person());
    expect((await add(other, device)).status).toBe(409);
  });

  test('one without a fresh sign-in', async () => {
    const browser = await house.as(await house.person());
    house.clock.advance({ minutes: 16 });
    expect((await browser.post('/your-passkeys')).to).toBe('/confirm-it-is-you?to=%2Fyour-passkeys');
  });

  test('renaming or removing somebody else’s', async () => {
    const { browser } = await owner();
    const theirs = /\/your-passkeys\/[\w-]{36}/.exec((await browser.get('/your-passkeys')).html)?.[0] ?? '';
    const other = await house.as(await house.person());
    for (const path of [theirs, `${theirs}/removal`]) {
      expect((await other.get(path)).status).toBe(404);
      expect((await other.post(path, { name: 'Mine now' })).status).toBe(404);
    }
  });
});

test('shown: the sign-in page offers it, and says what to do without JavaScript', async () => {
  expect((await house.visitor().get('/sign-in?to=/diary')).html).toContain('action="/sign-in/passkey?to=%2Fdiary"');
  const { browser, to } = await begin();
  expect(textOf((await browser.get(to)).html)).toContain('A passkey needs JavaScript');
});

test('invalid: an answer that is no passkey’s', async () => {
  const { browser, to } = await begin();
  for (const answer of ['', 'x', '{}', '[]', 'null', '{"__proto__":{}}', '"\u0000"']) {
    const reply = await browser.post(to, { answer });
    expect([answer, reply.status]).toEqual([answer, 422]);
  }
});

test('done: a passkey is added, told of by mail, named, and signs its owner in without saying who they are', async () => {
  const { browser: first, device } = await owner('pia@council.example');
  expect((await house.mailsTo('pia@council.example'))[0]?.subject).toBe('A passkey was added to your account');
  const name = /\/your-passkeys\/[\w-]{36}/.exec((await first.get('/your-passkeys')).html)?.[0] ?? '';
  await first.post(name, { name: 'Office laptop' });
  const { browser, to, options } = await begin();
  expect((await browser.post(to, { answer: device.use(options) })).to).toBe('/your-sign-ins');
  expect(textOf((await browser.get('/your-sign-ins')).html)).toContain('with a passkey');
  expect(textOf((await browser.get('/your-passkeys')).html)).toContain('Office laptop Added 1 September 2026');
});

test('done: it confirms who somebody is, and the new sign-in takes the place of the old', async () => {
  const { browser, device } = await owner();
  house.clock.advance({ minutes: 16 });
  const confirm = (await browser.get('/your-passkeys')).to ?? '';
  expect((await browser.get(confirm)).html).toContain('action="/sign-in/passkey?to=%2Fyour-passkeys"');
  const { to, options } = await begin(browser);
  await browser.post(to, { answer: device.use(options) });
  expect((await browser.get('/your-passkeys')).status).toBe(200);
  expect((await browser.get('/your-sign-ins')).html).not.toContain('end-others');
});
