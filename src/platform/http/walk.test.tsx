import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { nobody } from '../access/index.ts';
import { audit } from '../audit/index.ts';
import { movableClock } from '../clock/index.ts';
import { type Database, newId, type Tx, within } from '../db/index.ts';
import { shortText } from '../forms/index.ts';
import { masterKeyFromText, sealingWith } from '../sealing/index.ts';
import { testDatabase } from '../testing/index.ts';
import { Form, type FormState, Screen, TextField } from '../view/index.ts';
import { action, buildApp, download, endpoint, explain, journey, openPage, page, refuse, uuid } from './index.ts';

const ana = newId();
const bo = newId();
const thing = newId();
const clock = movableClock(Temporal.Instant.from('2026-09-01T09:00:00Z'));
const lines: string[] = [];
let db: Database;
let app: FastifyInstance;
let stumbles = 0;

const note = (tx: Tx, act: string) => audit(tx, { by: ana, act, subject: thing, at: clock.now() });
const notes = (): Promise<readonly string[]> =>
  db.transaction('migrate', async (tx) => {
    const { rows } = await sql<{ act: string }>`SELECT act FROM audit.entry ORDER BY at DESC`.execute(within(tx));
    return rows.map(({ act }) => act);
  });

const view = ({ form }: { form: FormState }) => (
  <Screen title="A thing" form={form}>
    <Form>
      <TextField form={form} name="word" label="Word" />
    </Form>
  </Screen>
);
const things = {
  params: z.object({ thing: uuid }),
  load: async ({ params }: { params: { thing: string } }) => (params.thing === thing ? { owner: ana } : null),
  may: (actor: { person: string }, { owner }: { owner: string }) => actor.person === owner,
};
const routes = [
  page({
    ...things,
    path: '/things/:thing',
    view,
    draft: () => thing,
    form: () => z.object({ word: shortText({ missing: 'Enter a word' }) }),
    submit: async ({ tx, input }) => {
      await note(tx, input.word);
      if (input.word === 'taken') return refuse({ word: 'That word is taken' });
      if (input.word === 'late') return explain('It is too late for that.');
      if (input.word === 'broken') throw new Error('secret words in a message');
      if (input.word === 'busy' && ++stumbles < 3)
        await sql`DO $$ BEGIN RAISE serialization_failure; END $$`.execute(within(tx));
      return input.word;
    },
    next: ({ result }) => ({ to: '/open', notice: `Kept ${result}` }),
  }),
  page({
    ...things,
    path: '/things/:thing/sensitive',
    fresh: true,
    view,
    form: () => z.object({ word: shortText({ missing: 'Enter a word' }) }),
    submit: async ({ tx, input }) => note(tx, input.word),
    next: () => '/open',
  }),
  action({
    ...things,
    path: '/things/:thing/sensitive-end',
    fresh: ({ thing: id }) => `/things/${id}`,
    submit: async ({ tx }) => note(tx, 'ended for good'),
    next: () => '/open',
  }),
  openPage({ path: '/open', load: async () => ({}), may: () => true, view: () => <Screen title="Open to all" /> }),
  action({ ...things, path: '/things/:thing/end', submit: async ({ tx }) => note(tx, 'ended'), next: () => '/open' }),
  download({
    ...things,
    path: '/things/:thing/file',
    fresh: false,
    file: async () => ({ name: 'Añá "x".txt', type: 'text/plain', bytes: Buffer.from('words') }),
  }),
  endpoint({ ...things, method: 'GET', path: '/api/things/:thing', reply: async ({ facts }) => facts }),
  endpoint({
    ...things,
    method: 'POST',
    path: '/api/things/:thing',
    body: z.object({ word: shortText({ missing: 'Enter a word' }) }),
    reply: async ({ input }) => input,
  }),
  journey({
    ...things,
    path: '/things/:thing/journey',
    title: () => 'A journey',
    subject: () => thing,
    steps: () => [
      {
        name: 'first',
        title: 'First',
        names: ['word'],
        schema: () => z.object({ word: shortText({ missing: 'Enter a word' }) }),
        fields: (form) => <TextField form={form} name="word" label="Word" />,
        rows: (values) => [{ key: 'Word', value: String(values['word']) }],
      },
      {
        name: 'second',
        title: 'Second',
        names: ['more'],
        asked: (values) => values['word'] !== 'enough',
        schema: () => z.object({ more: shortText({ missing: 'Enter more' }) }),
        fields: (form) => <TextField form={form} name="more" label="More" />,
        rows: (values) => [{ key: 'More', value: String(values['more']) }],
      },
    ],
    check: { button: 'Send' },
    back: () => '/open',
    submit: async ({ tx, input }) => note(tx, JSON.stringify(input)),
    next: () => '/open',
  }),
].flat();

beforeAll(async () => {
  db = await testDatabase({ upTo: 'http' });
  const sealing = sealingWith(masterKeyFromText(Buffer.alloc(32, 7).toString('base64')), clock);
  const settings = { baseUrl: 'http://localhost', serviceName: 'Test', demonstration: false };
  app = await buildApp({
    services: { db, clock, sealing, settings },
    routes,
    identify: async (tx, { signInToken }) => {
      if (!signInToken) return nobody;
      const [person = '', freshness] = signInToken.split('.');
      await sql`SELECT set_config('app.person', ${person}, true)`.execute(within(tx));
      return { ...nobody, person, fresh: freshness === 'fresh' };
    },
    chrome: () => ({
      serviceName: 'Test',
      homeHref: '/',
      navigation: [],
      signedIn: null,
      environment: null,
      footer: [],
    }),
    log: { write: (line) => lines.push(line) },
    behindProxy: false,
    patience: 0,
  });
});
afterAll(async () => {
  await app.close();
  await db.close();
});

const as = (person: string | null, more: object = {}) => ({
  cookie: person === null ? '' : `__Host-sign-in=${person}`,
  'sec-fetch-site': 'same-origin',
  ...more,
});
const get = (url: string, person: string | null) => app.inject({ url, headers: as(person) });
const post = (url: string, person: string | null, typed: Record<string, string>, more: object = {}) =>
  app.inject({
    method: 'POST',
    url,
    headers: as(person, { 'content-type': 'application/x-www-form-urlencoded', ...more }),
    payload: new URLSearchParams(typed).toString(),
  });
const here = `/things/${thing}`;

test('refused: what is not there and what is not yours look the same', async () => {
  const other = await get(here, bo);
  const missing = await get(`/things/${newId()}`, bo);
  const nonsense = await get('/things/nonsense', bo);
  expect([other.statusCode, missing.statusCode, nonsense.statusCode]).toEqual([404, 404, 404]);
  expect(other.body).toBe(missing.body);
  expect(other.body).toBe(nonsense.body);
});

test('refused: every kind of route, to a visitor and to somebody else', async () => {
  for (const { method, path } of routes) {
    if (path === '/open') continue;
    const url = path.replace(':thing', thing).replace(':step', 'first');
    const [visitor, other] = [
      await app.inject({ method, url, headers: as(null) }),
      await app.inject({ method, url, headers: as(bo) }),
    ];
    expect([path, visitor.statusCode, other.statusCode]).toEqual([path, 401, 404]);
  }
});

test('refused: a form from another site changes nothing', async () => {
  const before = await notes();
  expect((await post(here, ana, { word: 'cross' }, { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
  expect(await notes()).toEqual(before);
});

test('refused: a sensitive act after a while, until they show who they are; what they typed waits for them', async () => {
  const sensitive = `${here}/sensitive`;
  const before = await notes();
  const confirm = `/confirm-it-is-you?to=${encodeURIComponent(sensitive)}`;
  expect((await get(sensitive, ana)).headers.location).toBe(confirm);
  expect((await post(sensitive, ana, { word: 'typed' })).headers.location).toBe(confirm);
  expect((await post(`${here}/sensitive-end`, ana, {})).headers.location).toBe(
    `/confirm-it-is-you?to=${encodeURIComponent(here)}`,
  );
  expect((await get(sensitive, bo)).statusCode).toBe(404);
  expect(await notes()).toEqual(before);
  expect((await get(sensitive, `${ana}.fresh`)).body).toContain('value="typed"');
  expect((await post(sensitive, `${ana}.fresh`, { word: 'typed' })).headers.location).toBe('/open');
  expect((await get(sensitive, `${ana}.fresh`)).body).not.toContain('value="typed"');
  expect(await notes()).toContain('typed');
});

test('shown: a page with headers that forbid what is inline or from elsewhere', async () => {
  const { statusCode, headers } = await get(here, ana);
  expect(statusCode).toBe(200);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers['cache-control']).toBe('no-store');
});

test('invalid: 422, what was typed is kept, and nothing is written', async () => {
  const before = await notes();
  const empty = await post(here, ana, { word: '  ' });
  expect(empty.statusCode).toBe(422);
  expect(empty.body).toContain('Enter a word');
  const taken = await post(here, ana, { word: 'taken' });
  expect(taken.statusCode).toBe(422);
  expect(taken.body).toContain('value="taken"');
  expect(await notes()).toEqual(before);
});

test('invalid: what the state does not allow is explained, and nothing is written', async () => {
  const before = await notes();
  const late = await post(here, ana, { word: 'late' });
  expect(late.statusCode).toBe(409);
  expect(late.body).toContain('It is too late for that.');
  expect(await notes()).toEqual(before);
});

test('invalid: a fault shows a reference and nothing else, and the log holds no message', async () => {
  const before = await notes();
  const { statusCode, body } = await post(here, ana, { word: 'broken' });
  expect(statusCode).toBe(500);
  expect(body).not.toContain('secret words');
  const reference = /<strong>(\w{8})<\/strong>/.exec(body)?.[1] ?? 'none';
  expect(lines.join('')).toContain(reference);
  expect(lines.join('')).not.toContain('secret words');
  expect(await notes()).toEqual(before);
});

test('done: 303, the word is said once on the next page', async () => {
  const { statusCode, headers, cookies } = await post(here, ana, { word: 'kept' });
  expect([statusCode, headers.location]).toEqual([303, '/open']);
  const notice = cookies.find(({ name }) => name === '__Host-notice');
  const next = await app.inject({ url: '/open', headers: as(ana, { cookie: `__Host-notice=${notice?.value}` }) });
  expect(next.body).toContain('Kept kept');
  expect(next.cookies[0]).toMatchObject({ name: '__Host-notice', value: '' });
});

test('done: what two at once could not both do is tried again', async () => {
  expect((await post(here, ana, { word: 'busy' })).statusCode).toBe(303);
  expect(stumbles).toBe(3);
  expect((await notes()).filter((act) => act === 'busy')).toHaveLength(1);
});

test('done: a draft saves itself, comes back, and goes when it is sent', async () => {
  const kept = await post(here, ana, { word: 'half' }, { 'alongside-draft': 'save' });
  expect(kept.statusCode).toBe(204);
  expect((await get(here, ana)).body).toContain('value="half"');
  await post(here, ana, { word: 'whole' });
  expect((await get(here, ana)).body).not.toContain('value="half"');
});

test('done: a journey keeps each answer, asks what is left, and sends all of it at once', async () => {
  const start = `${here}/journey`;
  expect((await get(start, ana)).headers.location).toBe(`${start}/first`);
  expect((await post(`${start}/first`, ana, { word: '' })).statusCode).toBe(422);
  expect((await post(`${start}/first`, ana, { word: 'one' })).headers.location).toBe(`${start}/second`);
  expect((await get(`${start}/check`, ana)).headers.location).toBe(`${start}/second`);
  expect((await post(`${start}/second`, ana, { more: 'zebra' })).headers.location).toBe(`${start}/check`);
  expect((await get(`${start}/check`, ana)).body).toContain('zebra');
  expect((await post(`${start}/first?change`, ana, { word: 'enough' })).headers.location).toBe(`${start}/check`);
  expect((await get(`${start}/check`, ana)).body).not.toContain('zebra');
  expect((await post(`${start}/check`, ana, {})).headers.location).toBe('/open');
  expect(await notes()).toContain('{"word":"enough"}');
  expect((await get(start, ana)).headers.location).toBe(`${start}/first`);
});

test('done: an action, a download and an endpoint', async () => {
  expect((await post(`${here}/end`, ana, {})).headers.location).toBe('/open');
  const file = await get(`${here}/file`, ana);
  expect(file.headers['content-disposition']).toBe(
    `attachment; filename="A-- -x-.txt"; filename*=UTF-8''A%C3%B1%C3%A1%20%22x%22.txt`,
  );
  expect((await get(`/api${here}`, ana)).json()).toEqual({ owner: ana });
  expect((await post(`/api${here}`, ana, {})).json()).toEqual({ errors: { word: 'Enter a word' } });
  expect((await post(`/api${here}`, ana, { word: 'yes' })).json()).toEqual({ word: 'yes' });
});
