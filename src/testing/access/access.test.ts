import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../../main/house.ts';
import { within } from '../../platform/db/index.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import type { ActorName } from './actors.ts';
import { canary, kinds } from './canaries.ts';
import { doorOf, type Trying, tryDoor } from './doors.ts';
import { everybodyIn } from './everybody-in.ts';
import { everythingIn } from './everything-in.ts';
import { expectedCells } from './expected-cells.ts';
import type { World } from './world.ts';

let house: TestHouse;
let world: World;
let trying: Trying;

beforeAll(async () => {
  house = await openTestHouse();
  trying = await everybodyIn(house);
  ({ world } = trying);
}, 240_000);
afterAll(() => house.close());

const expected = expectedCells();

test('every address of the product is in the table, and nothing else is', () => {
  expect([...expected.keys()].sort()).toEqual([...new Set(routes.map(doorOf))].sort());
});

describe('who may open which door', () => {
  for (const route of routes) {
    const door = doorOf(route);
    test(door, { timeout: 60_000 }, async () => {
      const { opened, faults, wrote } = await tryDoor(route, trying);
      expect(faults).toEqual([]);
      expect(wrote).toBe(false);
      expect(opened).toEqual(expected.get(door));
    });
  }
});

// That it is shown on no page of anybody else is tried at every door above.
describe('what is written under seal', () => {
  test('is tried with a canary in every column that holds sealed bytes', async () => {
    const { rows } = await house.services.db.transaction('migrate', (tx) =>
      sql<{ name: string }>`
        SELECT table_schema || '.' || table_name || '.' || column_name AS name FROM information_schema.columns
        WHERE data_type = 'bytea' AND table_schema NOT IN ('pg_catalog', 'information_schema')
      `.execute(within(tx)),
    );
    const sealed = rows.map(({ name }) => name).filter((name) => !noText.includes(name));
    expect([...new Set<string>(Object.values(kinds))].sort()).toEqual(sealed.sort());
    for (const column of sealed) {
      const [schema = '', table = '', name = ''] = column.split('.');
      const { rows: filled } = await house.services.db.transaction('migrate', (tx) =>
        sql`SELECT FROM ${sql.id(schema, table)} WHERE ${sql.id(name)} IS NOT NULL`.execute(within(tx)),
      );
      expect([column, filled.length > 0]).toEqual([column, true]);
    }
  });

  test('stands nowhere in the database, whether as text, in bytes, in jobs or in mails', async () => {
    const { text, rows } = await everythingIn(house);
    expect(rows).toBeGreaterThan(500);
    expect(text).toContain('Mo Own');
    for (const secret of hidden()) expect([secret, found(text, secret)]).toEqual([secret, false]);
  }, 60_000);

  test('stands nowhere in the log', () => {
    for (const secret of hidden()) expect(house.logged()).not.toContain(secret);
  });

  test('is shown to the pair', async () => {
    const things = world.things('mentee', 'own');
    const page = await trying.visitorAs('mentor').get(`/sessions/${things['session']}/log`);
    expect(page.html).toContain(canary('log', 'Al Own'));
    expect((await trying.visitorAs('mentee').get(`/goals/${things['goal']}`)).html).toContain(canary('step', 'Al Own'));
  });

  test('a note is its author’s alone, in the pair too', async () => {
    const { session } = world.things('mentee', 'own');
    const noteOf = async (actor: ActorName) => (await trying.visitorAs(actor).get(`/sessions/${session}/note`)).html;
    expect(await noteOf('mentor')).toContain(canary('note', 'Al Own'));
    expect(await noteOf('mentee')).toContain(canary('draft', 'Al Own'));
    expect(await noteOf('mentor')).not.toContain(canary('draft', 'Al Own'));
  });
});

const hidden = (): readonly string[] => world.canaries.map(({ text }) => text);

/** Hashes and keys. */
const noText: readonly string[] = [
  ...['browser_hash', 'link_hash', 'code_hash'].map((name) => `accounts.sign_in_request.${name}`),
  'accounts.sign_in.token_hash',
  'accounts.passkey.public_key',
  'accounts.passkey_challenge.browser_hash',
  'accounts.provider_visit.browser_hash',
  'mail.link.token_hash',
  'sealing.data_key.wrapped',
  ...['previous', 'hash'].map((name) => `sealing.key_log.${name}`),
  ...['place', 'tag'].map((name) => `marks.newest.${name}`),
];

/** As it is, or as its bytes are written out. */
const found = (text: string, secret: string): boolean =>
  [
    secret,
    Buffer.from(secret).toString('hex'),
    Buffer.from(secret).toString('base64').replace(/=*$/, '').slice(0, -2),
  ].some((form) => text.includes(form));

describe('every table', () => {
  test('is behind row-level security, forced, or is one of those that hold facts alone', async () => {
    const { rows } = await house.services.db.transaction('migrate', (tx) =>
      sql<{ name: string; walled: boolean }>`
        SELECT n.nspname || '.' || c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS walled
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pgboss')
        ORDER BY name
      `.execute(within(tx)),
    );
    expect(rows.filter(({ walled }) => !walled).map(({ name }) => name)).toEqual(factsAlone);
  });
});

/** Ids, days, states and public knowledge; reviewed by hand. */
const factsAlone: readonly string[] = [
  'app.migration',
  'jobs.event',
  'jobs.sweep',
  'learning.training',
  'mail.link',
  'mail.outbox_shown',
  'marks.newest',
  'people.organisation',
  'programmes.form',
  'programmes.programme',
  'programmes.settings',
  'programmes.state_change',
  'recruitment.acknowledgement',
  'recruitment.endorsement',
  'recruitment.import',
  'recruitment.import_change',
  'recruitment.standing',
  'relationships.agreement_text',
  'relationships.seat',
  'sealing.data_key',
  'sealing.key_log',
];
