import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { systemClock } from '../clock/index.ts';
import { type Database, newId, TakenBack, type Tx, within } from '../db/index.ts';
import { testDatabase } from '../testing/index.ts';
import { masterKeyFromText, type Owner, sealingWith } from './index.ts';

const [ana, bo] = [newId(), newId()];
const sealing = sealingWith(masterKeyFromText(randomBytes(32).toString('base64')), systemClock);
let db: Database;
let owner: Owner;
beforeAll(async () => {
  db = await testDatabase({ upTo: 'sealing' });
});
afterAll(() => db.close());
beforeEach(() => {
  owner = { kind: 'relationship', id: newId() };
});

const as = <T>(person: string | null, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction('web', async (tx) => {
    await sql`SELECT set_config('app.person', ${person ?? ''}, true)`.execute(within(tx));
    return work(tx);
  });
const seal = (text: string) => as(ana, async (tx) => (await sealing.box(tx, owner)).seal(text, 'tea.cup.sealed:1'));
const open = (sealed: Uint8Array, person: string | null = ana) =>
  as(person, async (tx) => (await sealing.reader(tx, owner))?.unseal(sealed, 'tea.cup.sealed:1'));
const rowsAs = (role: 'web' | 'worker' | 'keys', statement: string) =>
  db.transaction(role, (tx) => sql`${sql.raw(statement)}`.execute(within(tx)));

test('an earlier text put back in its place does not open, whoever reads, and the newest still does', async () => {
  const [earlier, newest] = [await seal('tea'), await seal('coffee')];
  for (const reader of [ana, bo, null])
    await expect(open(earlier, reader)).rejects.toThrow('not the newest of its place');
  expect(await open(newest)).toBe('coffee');
  await as(ana, async (tx) => {
    const box = await sealing.box(tx, owner);
    const fresh = box.seal('milk', 'tea.cup.sealed:1');
    expect(box.unseal(fresh, 'tea.cup.sealed:1')).toBe('milk');
    expect(() => box.unseal(newest, 'tea.cup.sealed:1')).toThrow('not the newest');
  });
});

test('what was sealed and taken back leaves the text before it as the newest', async () => {
  const kept = await seal('tea');
  for (const error of [new Error('broken'), new TakenBack('again')])
    await expect(
      as(ana, async (tx) => {
        (await sealing.box(tx, owner)).seal('coffee', 'tea.cup.sealed:1');
        throw error;
      }),
    ).rejects.toThrow(error.message);
  expect(await open(kept)).toBe('tea');
});

test('nobody changes or reads which text is the newest, but by sealing', async () => {
  await seal('tea');
  for (const role of ['web', 'worker', 'keys'] as const)
    for (const statement of ['SELECT FROM marks.newest', 'DELETE FROM marks.newest'])
      await expect(rowsAs(role, statement)).rejects.toThrow('permission denied');
});
