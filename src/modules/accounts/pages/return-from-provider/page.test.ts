import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  type BentProvider,
  bentProvider,
  bentTokens,
  openTestHouse,
  type ProviderBending,
  seconds,
  type TestHouse,
  textOf,
  type Visitor,
} from '../../../../testing/index.ts';

let house: TestHouse;
let council: BentProvider;
let other: BentProvider;
let person: string;

beforeAll(async () => {
  const tenants = { claim: 'tid', allowed: ['tenant-1'] };
  [council, other] = [await bentProvider('council', tenants), await bentProvider('other')];
  house = await openTestHouse({ providers: [council.provider, other.provider] });
  person = await house.person({ name: 'Ana Okafor', email: 'ana@council.example' });
  const browser = await house.as(person);
  const linked = await comeBack(browser, await goTo(browser, '/your-providers/council/link'));
  if (linked.to !== '/your-providers') throw new Error(`Linking answered ${linked.status}`);
});
afterEach(() => council.bend());
afterAll(async () => {
  await house.close();
  for (const one of [council, other]) one.close();
});

/** Presses the button that leads to the provider; gives the address of its own page. */
async function goTo(browser: Visitor, path = '/sign-in/with/council?to=/your-sign-ins'): Promise<string> {
  const { to } = await browser.post(path);
  const html = (await browser.get(to ?? '')).html;
  return (/href="(http:[^"]*\/authorize[^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&');
}

type Query = Readonly<Record<string, string>> | string;

/** Signs in there, and comes back with this query. */
function comeBack(browser: Visitor, address: string, change: (query: Record<string, string>) => Query = (q) => q) {
  const query = change(council.admit(address));
  return browser.post(`/sign-in/with/council/return?${typeof query === 'string' ? query : new URLSearchParams(query)}`);
}

const isSignedIn = async (browser: Visitor) => (await browser.get('/your-sign-ins')).status === 200;

async function refused(browser: Visitor, reply: { readonly status: number; readonly to: string | null }) {
  expect(reply.status).toBe(409);
  expect(reply.to).toBeNull();
  expect(await isSignedIn(browser)).toBe(false);
}

const without =
  (...names: readonly string[]) =>
  (query: Record<string, string>) =>
    Object.fromEntries(Object.entries(query).filter(([name]) => !names.includes(name)));
const doubled = (name: string) => (query: Record<string, string>) => `${new URLSearchParams(query)}&${name}=another`;

describe('refused: a token', () => {
  for (const [name, bent] of Object.entries(bentTokens))
    test(name, async () => {
      const browser = house.visitor();
      const address = await goTo(browser);
      council.bend(bent);
      await refused(browser, await comeBack(browser, address));
    });

  test('that was given for an earlier sign-in', async () => {
    const first = house.visitor();
    await comeBack(first, await goTo(first));
    const [, old = ''] = council.lastToken().split('.');
    const browser = house.visitor();
    const address = await goTo(browser);
    council.bend({ claims: JSON.parse(Buffer.from(old, 'base64url').toString()) });
    await refused(browser, await comeBack(browser, address));
  });
});

describe('refused: a provider that', () => {
  const cases: Readonly<Record<string, ProviderBending['answer']>> = {
    'says that the code was used before': 'refusal',
    'gives no token of who it is': 'no token',
    'answers with a page': 'a page',
    'leads elsewhere for the token': 'elsewhere',
    'hangs up': 'nothing',
  };
  for (const [name, answer] of Object.entries(cases))
    test(name, async () => {
      const browser = house.visitor();
      const address = await goTo(browser);
      council.bend(answer ? { answer } : {});
      await refused(browser, await comeBack(browser, address));
    });

  test('says it is another', async () => {
    const liar = await bentProvider('liar');
    liar.bend({ metadata: { issuer: council.provider.issuer } });
    const another = await openTestHouse({ providers: [liar.provider] });
    const browser = another.visitor();
    const { to } = await browser.post('/sign-in/with/liar');
    expect(textOf((await browser.get(to ?? '')).html)).toContain('Council sign-in does not answer');
    await another.close();
    liar.close();
  });

  test('is not on the list', async () => {
    const browser = house.visitor();
    for (const path of ['/sign-in/with/evil', '/sign-in/with/__proto__', '/sign-in/with/council%2F..'])
      expect((await browser.post(path)).status).toBe(401);
  });
});

describe('refused: coming back', () => {
  const cases: Readonly<Record<string, (query: Record<string, string>) => Query>> = {
    'with another state': (query) => ({ ...query, state: 'another' }),
    'without a state': without('state'),
    'with two states': doubled('state'),
    'without a code': without('code'),
    'with two codes': doubled('code'),
    'with a refusal': (query) => ({ ...without('code')(query), error: 'access_denied' }),
    'in the name of another issuer': (query) => ({ ...query, iss: other.provider.issuer }),
    'without the name of the issuer, which this one always sends': without('iss'),
    'with a token in the address in place of a code': (query) => ({ ...without('code')(query), id_token: 'x.y.z' }),
    'with the whole answer as one token': (query) => ({ response: coded(query) }),
  };
  for (const [name, change] of Object.entries(cases))
    test(name, async () => {
      const browser = house.visitor();
      await refused(browser, await comeBack(browser, await goTo(browser), change));
    });

  test('in another browser than the one that was sent', async () => {
    const address = await goTo(house.visitor());
    const browser = house.visitor();
    await refused(browser, await comeBack(browser, address));
    const begun = house.visitor();
    await goTo(begun);
    await refused(begun, await comeBack(begun, address));
  });

  test('a second time', async () => {
    const browser = house.visitor();
    const address = await goTo(browser);
    expect((await comeBack(browser, address)).status).toBe(303);
    await browser.post('/sign-out');
    await refused(browser, await comeBack(browser, address));
  });

  test('to the address of another provider', async () => {
    const browser = house.visitor();
    const query = new URLSearchParams(council.admit(await goTo(browser)));
    await refused(browser, await browser.post(`/sign-in/with/other/return?${query}`));
  });

  test('after more than ten minutes', async () => {
    const browser = house.visitor();
    const address = await goTo(browser);
    house.clock.advance({ minutes: 10 });
    await refused(browser, await comeBack(browser, address));
  });

  test('by a form of another site, or by an address alone', async () => {
    const browser = house.visitor();
    const query = new URLSearchParams(council.admit(await goTo(browser)));
    expect((await browser.get(`/sign-in/with/council/return?${query}`)).status).toBe(200);
    expect(await isSignedIn(browser)).toBe(false);
    const elsewhere = house.visitor('cross-site');
    for (const [name, value] of browser.cookies()) elsewhere.keep(name, value);
    expect((await elsewhere.post(`/sign-in/with/council/return?${query}`)).status).toBe(403);
  });
});

describe('refused: an identity that is linked to nobody', () => {
  test('whatever address it has, and however well that address is known', async () => {
    const browser = house.visitor();
    const address = await goTo(browser);
    council.bend({ claims: { sub: 'subject-9', email: 'ana@council.example', email_verified: true } });
    expect(await comeBack(browser, address)).toMatchObject({ status: 303, to: '/sign-in?to=/your-providers' });
    expect(await isSignedIn(browser)).toBe(false);
    expect(textOf((await browser.get('/sign-in')).html)).toContain('We do not know yet who you are');
  });

  test('the same subject at another provider', async () => {
    const browser = house.visitor();
    const address = await goTo(browser, '/sign-in/with/other');
    const query = new URLSearchParams(other.admit(address));
    expect((await browser.post(`/sign-in/with/other/return?${query}`)).to).toBe('/sign-in?to=/your-providers');
    expect(await isSignedIn(browser)).toBe(false);
  });
});

describe('refused: linking', () => {
  test('an identity that is somebody else’s', async () => {
    const browser = await house.as(await house.person());
    expect((await comeBack(browser, await goTo(browser, '/your-providers/council/link'))).status).toBe(409);
  });

  test('in a browser where another person has signed in since', async () => {
    const browser = await house.as(await house.person());
    const address = await goTo(browser, '/your-providers/council/link');
    const next = await house.as(await house.person());
    for (const [name, value] of browser.cookies()) if (name !== '__Host-sign-in') next.keep(name, value);
    council.bend({ claims: { sub: 'subject-8' } });
    expect((await comeBack(next, address)).status).toBe(409);
  });

  test('without a fresh sign-in, and through a provider that did not ask again', async () => {
    const browser = await house.as(await house.person());
    house.clock.advance({ minutes: 16 });
    expect((await browser.post('/your-providers/council/link')).to).toBe('/confirm-it-is-you?to=%2Fyour-providers');
    const fresh = await house.as(await house.person());
    for (const auth_time of [seconds(-3600), undefined]) {
      const address = await goTo(fresh, '/your-providers/council/link');
      expect(address).toContain('prompt=login&max_age=300');
      council.bend({ claims: { sub: 'subject-7', auth_time } });
      expect((await comeBack(fresh, address)).status).toBe(409);
    }
  });

  test('taking away what is somebody else’s', async () => {
    const owner = await house.as(person);
    const unlink = /\/your-providers\/[\w-]{36}\/unlink/.exec((await owner.get('/your-providers')).html)?.[0] ?? 'none';
    expect((await (await house.as(await house.person())).post(unlink)).status).toBe(404);
  });
});

test('shown: a button for each provider, and what goes along with the browser', async () => {
  expect((await house.visitor().get('/sign-in?to=/diary')).html).toContain(
    'action="/sign-in/with/council?to=%2Fdiary"',
  );
  const { searchParams } = new URL(await goTo(house.visitor()));
  expect(Object.fromEntries(searchParams)).toMatchObject({
    scope: 'openid',
    response_type: 'code',
    code_challenge_method: 'S256',
    redirect_uri: 'http://localhost:3000/sign-in/with/council/return',
  });
  for (const secret of ['state', 'nonce', 'code_challenge'])
    expect(searchParams.get(secret)?.length).toBeGreaterThanOrEqual(43);
});

test('invalid: a way back that leads elsewhere leads home', async () => {
  for (const to of [
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    '/%09/evil.example\n',
    'javascript:x',
  ]) {
    const browser = house.visitor();
    const address = await goTo(browser, `/sign-in/with/council?to=${encodeURIComponent(to)}`);
    expect((await comeBack(browser, address)).to).toMatch(/^\/($|%)/);
  }
});

test('done: signs in whoever is linked, with the proof that the browser which left is the one that came back', async () => {
  const browser = house.visitor();
  const address = await goTo(browser);
  expect((await comeBack(browser, address)).to).toBe('/your-sign-ins');
  expect(textOf((await browser.get('/your-sign-ins')).html)).toContain('through your organisation');
  expect(council.lastAsked().get('code_verifier')?.length).toBeGreaterThanOrEqual(43);
});

test('done: its owner is told by mail, and can take the link away', async () => {
  const email = 'bo@council.example';
  const browser = await house.as(await house.person({ email }));
  council.bend({ claims: { sub: 'subject-5' } });
  await comeBack(browser, await goTo(browser, '/your-providers/council/link'));
  expect((await house.mailsTo(email))[0]?.subject).toBe('Your organisation’s sign-in was linked to your account');
  const unlink = /\/your-providers\/[\w-]{36}\/unlink/.exec((await browser.get('/your-providers')).html)?.[0] ?? '';
  expect((await browser.post(unlink)).to).toBe('/your-providers');
  const later = house.visitor();
  expect((await comeBack(later, await goTo(later))).to).toBe('/sign-in?to=/your-providers');
});

const coded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
