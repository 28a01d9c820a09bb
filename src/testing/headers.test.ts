import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildWeb } from '../main/house.ts';
import { within } from '../platform/db/index.ts';
import { assets } from '../platform/view/index.ts';
import { openTestHouse, type TestHouse } from './test-house.ts';
import { visitorOf } from './visitor.ts';

let house: TestHouse;
let port: number;

beforeAll(async () => {
  port = await freePort();
  house = await openTestHouse({ port });
  await house.listen();
});
afterAll(() => house.close());

const owed = {
  'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/,
  'x-content-type-options': /^nosniff$/i,
  'x-frame-options': /^deny$/i,
  'referrer-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
};

const expectHeaders = (headers: Readonly<Record<string, unknown>>): void => {
  for (const [name, value] of Object.entries(owed))
    expect(`${name}: ${headers[name]}`).toMatch(new RegExp(value.source.replace('^', ': '), 'i'));
};

/** Sends these very bytes, and gives the answer's status and headers. */
async function sendBytes(
  bytes: string,
): Promise<{ readonly status: number; readonly headers: Record<string, string> }> {
  const socket = connect(port, 'localhost');
  let answer = '';
  socket.on('data', (part) => {
    answer += String(part);
  });
  socket.write(bytes);
  await once(socket, 'close');
  const [first = '', ...lines] = answer.split('\r\n\r\n')[0]?.split('\r\n') ?? [];
  const headers = lines.map((line) => [line.split(': ')[0]?.toLowerCase() ?? '', line.split(': ').slice(1).join(': ')]);
  return { status: Number(first.split(' ')[1]), headers: Object.fromEntries(headers) };
}

const form = { 'content-type': 'application/x-www-form-urlencoded' };

test('every answer carries them: a page, a redirect, what is not there, a file of ours, and every refusal', async () => {
  const browser = house.visitor();
  const signedIn = await house.as(await house.person());
  const answers = {
    page: [200, await browser.get('/sign-in')],
    redirect: [303, await browser.post('/sign-in', { email: 'a@council.example' })],
    unknown: [401, await browser.get('/nowhere')],
    'not found': [404, await signedIn.get('/nowhere')],
    invalid: [422, await browser.post('/sign-in', { email: 'x' })],
    elsewhere: [403, await house.visitor('cross-site').post('/sign-in', {})],
    stylesheet: [200, await browser.get(assets().urls.stylesheet)],
    'unreadable address': [404, await browser.get('/%E0%A4%A')],
    'long address': [404, await browser.get(`/p/${'a'.repeat(300)}`)],
    'unknown type': [400, await browser.raw('POST', '/sign-in', { headers: { 'content-type': 'a/b' }, payload: 'x' })],
    'too large': [413, await browser.raw('POST', '/sign-in', { headers: form, payload: 'a='.padEnd(1_100_000, 'x') })],
  } as const;
  for (const [name, [status, { status: answered, headers }]] of Object.entries(answers)) {
    expect([name, answered]).toEqual([name, status]);
    expectHeaders(headers);
  }
});

test('so does what is no HTTP, has too many headers, or uses a method that nothing has', async () => {
  const broken = await sendBytes('NOT HTTP AT ALL\r\n\r\n');
  const heavy = await sendBytes(`GET / HTTP/1.1\r\nhost: x\r\na: ${'b'.repeat(40_000)}\r\n\r\n`);
  const method = await sendBytes('DELETE /sign-in HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
  expect([broken.status, heavy.status, method.status]).toEqual([400, 431, 401]);
  for (const { headers } of [broken, heavy, method]) expectHeaders(headers);
});

test('so does a fault, and a server that has too much to do', async () => {
  const rename = (from: string, to: string) =>
    house.services.db.transaction('migrate', (tx) =>
      sql`ALTER TABLE accounts.${sql.ref(from)} RENAME TO ${sql.ref(to)}`.execute(within(tx)),
    );
  await rename('sign_in_request', 'gone');
  const fault = await house.visitor().post('/sign-in', { email: 'b@council.example' });
  await rename('gone', 'sign_in_request');
  expect(fault.status).toBe(500);
  expectHeaders(fault.headers);

  const busy = await buildWeb(house, { log: null, behindProxy: false, patience: 1 });
  await busy.ready();
  const until = performance.now() + 2500;
  while (performance.now() < until) await new Promise((resolve) => setImmediate(() => resolve(hold(50))));
  const { status, headers, html } = await visitorOf(busy).get('/sign-in');
  await busy.close();
  expect(status).toBe(503);
  expect(html).toContain('Wait a moment, then try again. What you last saved is safe.');
  expectHeaders(headers);
});

/** Keeps the process from doing anything else. */
function hold(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('This machine gives no free port');
  return address.port;
}
