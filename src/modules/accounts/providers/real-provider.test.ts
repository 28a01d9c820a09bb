import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse, textOf, type Visitor } from '../../../testing/index.ts';

let house: TestHouse;
let server: Server;

/** A provider as others run it, with its own pages for signing in and for agreeing. */
beforeAll(async () => {
  server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The provider listens nowhere');
  const issuer = `http://localhost:${address.port}`;
  const client = { clientId: 'alongside', clientSecret: 'a secret of the two of them' };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: ['http://localhost:3000/sign-in/with/council/return'],
      },
    ],
    pkce: { required: () => true },
    cookies: { keys: ['a key of its own'] },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, email: 'ana@council.example' }) }),
  });
  const answer = provider.callback();
  server.on('request', (request, response) => void answer(request, response));
  const council = { name: 'council', label: 'Council sign-in', issuer, ...client, tenants: null };
  house = await openTestHouse({ providers: [council] });
});
afterAll(async () => {
  await house.close();
  server.close();
});

/** A browser at the provider: follows where it leads until it comes back to us, filling in what it asks. */
async function throughProvider(start: string, login: string): Promise<string> {
  const jar = new Map<string, string>();
  let address = start;
  let form: URLSearchParams | null = null;
  for (let hops = 0; hops < 12; hops++) {
    const reply: Response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; ') },
      ...(form ? { method: 'POST', body: form } : {}),
    });
    for (const line of reply.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      jar.set(name, value);
    }
    const to: string | null = reply.headers.get('location');
    const html: string = to ? '' : await reply.text();
    address = new URL(to ?? /action="([^"]*)"/.exec(html)?.[1] ?? '', address).href;
    const prompt: string = /name="prompt" value="(\w+)"/.exec(html)?.[1] ?? '';
    form = to ? null : new URLSearchParams({ prompt, login, password: 'anything' });
    if (address.startsWith('http://localhost:3000/')) return address.replace('http://localhost:3000', '');
  }
  throw new Error('The provider does not lead back');
}

async function goTo(browser: Visitor, path: string): Promise<string> {
  const { to } = await browser.post(path);
  const html = (await browser.get(to ?? '')).html;
  return (/href="(http:[^"]*\/auth[^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&');
}

test('refused: somebody whose address is known, until they link it themselves', async () => {
  await house.person({ email: 'ana@council.example' });
  const browser = house.visitor();
  const back = await throughProvider(await goTo(browser, '/sign-in/with/council'), 'ana');
  expect((await browser.post(back)).to).toBe('/sign-in?to=/your-providers');
});

test('refused: a code that was used before, which the provider itself refuses too', async () => {
  const browser = house.visitor();
  const back = await throughProvider(await goTo(browser, '/sign-in/with/council'), 'bo');
  expect((await browser.post(back)).status).toBe(303);
  expect((await browser.post(back)).status).toBe(409);
});

test('done: somebody links what they have at a real provider, signs in with it, and confirms with it', async () => {
  const browser = await house.as(await house.person());
  const linking = await throughProvider(await goTo(browser, '/your-providers/council/link'), 'cy');
  expect((await browser.post(linking)).to).toBe('/your-providers');
  const later = house.visitor();
  const back = await throughProvider(await goTo(later, '/sign-in/with/council?to=/your-sign-ins'), 'cy');
  expect((await later.post(back)).to).toBe('/your-sign-ins');
  expect(textOf((await later.get('/your-sign-ins')).html)).toContain('through your organisation');
  house.clock.advance({ minutes: 16 });
  const again = await throughProvider(await goTo(later, '/sign-in/with/council?to=/your-passkeys'), 'cy');
  expect((await later.post(again)).to).toBe('/your-passkeys');
  expect((await later.get('/your-passkeys')).status).toBe(200);
});
