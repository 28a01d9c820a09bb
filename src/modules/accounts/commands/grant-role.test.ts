import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { audit } from '../../../platform/audit/index.ts';
import { type Database, newId, type Tx, within } from '../../../platform/db/index.ts';
import { testDatabase } from '../../../platform/testing/index.ts';
import { endRole, grantRole, holdersIn } from '../index.ts';

const now = Temporal.Instant.from('2026-11-16T10:00:00Z');
const scope = newId();
const [coordinator, stranger] = [newId(), newId()];
let db: Database;
beforeAll(async () => {
  db = await testDatabase({ upTo: 'accounts' });
});
afterAll(() => db.close());
beforeEach(() =>
  db.transaction('migrate', (tx) => grantRole(tx, { person: coordinator, role: 'coordinator', scope, by: null, now })),
);

const as = <T>(person: string | null, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction('web', async (tx) => {
    await sql`SELECT set_config('app.person', ${person ?? ''}, true)`.execute(within(tx));
    return work(tx);
  });

test('refused: nobody gives themselves a role, and a coordinator none elsewhere, none outside programmes, none in another’s name', async () => {
  const role = 'coordinator' as const;
  for (const [who, granted] of [
    [stranger, { person: stranger, role, scope, by: stranger, now }],
    [null, { person: stranger, role, scope, by: null, now }],
    [coordinator, { person: stranger, role, scope: newId(), by: coordinator, now }],
    [coordinator, { person: stranger, role, scope: null, by: coordinator, now }],
    [coordinator, { person: stranger, role: 'operator', scope, by: coordinator, now }],
    [coordinator, { person: stranger, role, scope, by: stranger, now }],
  ] as const)
    await expect(as(who, (tx) => grantRole(tx, granted))).rejects.toThrow('row-level security');
});

test('refused: whoever coordinates something else ends no role here', async () => {
  await as(stranger, (tx) => endRole(tx, { person: coordinator, role: 'coordinator', scope, by: stranger, now }));
  expect(await as(coordinator, (tx) => holders(tx))).toEqual([coordinator]);
});

test('refused: an act in the name of another, and an assistant named for another', async () => {
  const entry = { by: coordinator, act: 'sign in', subject: newId(), at: now };
  for (const who of [stranger, null])
    await expect(as(who, (tx) => audit(tx, entry))).rejects.toThrow('row-level security');
  const naming = sql`INSERT INTO accounts.assistance VALUES (${newId()}, ${coordinator}, ${stranger}, ${now})`;
  await expect(as(stranger, (tx) => naming.execute(within(tx)))).rejects.toThrow('row-level security');
});

test('done: a coordinator gives a role of their programme and ends it', async () => {
  const held = { person: stranger, role: 'steering-member', scope, by: coordinator, now } as const;
  await as(coordinator, (tx) => grantRole(tx, held));
  expect(await as(coordinator, (tx) => holders(tx))).toEqual([coordinator, stranger].sort());
  await as(coordinator, (tx) => endRole(tx, held));
  expect(await as(coordinator, (tx) => holders(tx))).toEqual([coordinator]);
});

test('done: who holds a role is asked for one programme, and is not told of another', async () => {
  const elsewhere = { person: stranger, role: 'coordinator', scope: newId(), by: null, now } as const;
  await db.transaction('migrate', (tx) => grantRole(tx, elsewhere));
  expect(await as(coordinator, (tx) => holders(tx))).toEqual([coordinator]);
});

const holders = async (tx: Tx): Promise<readonly string[]> =>
  (await holdersIn(tx, scope)).map(({ person }) => person).sort();
