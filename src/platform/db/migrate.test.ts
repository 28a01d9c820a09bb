import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../testing/index.ts';
import { type Database, dbMigrations, migrate } from './index.ts';

const now = Temporal.Instant.from('2026-10-14T13:00:00Z');
let db: Database;
let folder: string;

beforeEach(async () => {
  db = await testDatabase({ upTo: 'db' });
  folder = await mkdtemp(join(tmpdir(), 'alongside-migrations-'));
  await writeFile(
    join(folder, '001-make.sql'),
    'create schema tea; create table tea.cup (id int); insert into tea.cup values (1)',
  );
});
afterEach(async () => {
  await db.close();
  await rm(folder, { recursive: true });
});

const apply = () => migrate(db, [dbMigrations, { module: 'tea', folder }], now);
const cups = () => db.transaction('migrate', (tx) => sql`select id from tea.cup order by id`.execute(tx.tables()));

test('a file that was changed after it was applied is refused', async () => {
  await apply();
  await writeFile(join(folder, '001-make.sql'), 'create schema coffee');
  await expect(apply()).rejects.toThrow('tea/001-make.sql was changed after it had been applied');
});

test('a database of a newer version is refused', async () => {
  await writeFile(join(folder, '002-newer.sql'), 'insert into tea.cup values (2)');
  await apply();
  await rm(join(folder, '001-make.sql'));
  await expect(apply()).rejects.toThrow(
    'holds the migration tea/001-make.sql, which this version of Alongside does not know',
  );
});

test('a file that fails is named, and leaves nothing of itself behind', async () => {
  await writeFile(join(folder, '002-fails.sql'), 'insert into tea.cup values (2); select nonsense');
  await expect(apply()).rejects.toThrow('The migration tea/002-fails.sql failed');
  expect((await cups()).rows).toEqual([{ id: 1 }]);
});

test('files are applied once, in order, and the moment is written down', async () => {
  await writeFile(join(folder, '002-more.sql'), 'insert into tea.cup values (2)');
  expect(await apply()).toEqual(['tea/001-make.sql', 'tea/002-more.sql']);
  expect(await apply()).toEqual([]);
  expect((await cups()).rows).toEqual([{ id: 1 }, { id: 2 }]);
  const { rows } = await db.transaction('migrate', (tx) =>
    sql`select name, applied_at from app.migration where module = 'tea' order by name`.execute(tx.tables()),
  );
  expect(rows).toEqual(['001-make.sql', '002-more.sql'].map((name) => ({ name, applied_at: now })));
});

test('several that migrate at once apply each file once between them', async () => {
  const applied = await Promise.all([apply(), apply(), apply()]);
  expect(applied.flat()).toEqual(['tea/001-make.sql']);
  expect((await cups()).rows).toEqual([{ id: 1 }]);
});
