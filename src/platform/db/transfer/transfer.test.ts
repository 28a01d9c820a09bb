import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type ThrowawayServer, testDatabase } from '../../testing/index.ts';
import { type Database, dbMigrations, exportDatabase, importDatabase, keepExports, migrate, newId } from '../index.ts';

const now = Temporal.Instant.from('2026-10-14T13:00:00Z');
const [parent, child] = [newId(), newId()];
let folder: string;
let db: Database;
let server: ThrowawayServer | undefined;

// Everything that makes copying hard: keys in a circle, a trigger, a policy that binds the owner, a sequence, and rows
// that the migration itself writes and life then changes.
const schema = `
  create schema tea;
  create table tea.colour (name text primary key, fashionable boolean not null);
  insert into tea.colour values ('blue', true), ('brown', false);
  create table tea.cup (
    id uuid primary key,
    number bigint generated always as identity,
    saucer uuid,
    of uuid references tea.cup (id),
    colour text not null references tea.colour (name),
    sealed bytea,
    notes jsonb,
    poured_at timestamptz,
    best_before date,
    owners uuid[] not null default '{}',
    price numeric(6, 2),
    label text generated always as (colour || ' cup') stored
  );
  create table tea.saucer (id uuid primary key, cup uuid not null references tea.cup (id));
  alter table tea.cup add foreign key (saucer) references tea.saucer (id) deferrable;
  create function tea.note() returns trigger language plpgsql as $$ begin new.notes := '"fresh"'; return new; end $$;
  create trigger note before insert on tea.cup for each row execute function tea.note();
  alter table tea.cup enable row level security;
  alter table tea.cup force row level security;
`;

const fill = (on: Database) =>
  on.transaction('migrate', (tx) =>
    sql`
      insert into tea.cup (id, colour, sealed, poured_at, best_before, owners, price) values
        (${sql.lit(parent)}, 'blue', '\\x00ff10', '2026-10-14 13:00:00.000001+00', '2027-01-01',
          array[${sql.lit(child)}]::uuid[], 3.50);
      insert into tea.cup (id, colour, of) values (${sql.lit(child)}, 'brown', ${sql.lit(parent)});
      insert into tea.saucer values (${sql.lit(newId())}, ${sql.lit(parent)});
      update tea.cup set saucer = (select id from tea.saucer) where id = ${sql.lit(parent)};
      update tea.cup set notes = '{"a": ["\\\\", "ü", null]}' where id = ${sql.lit(parent)};
      update tea.cup set notes = null where id = ${sql.lit(child)};
      update tea.colour set fashionable = false
    `.execute(tx.tables()),
  );

const sources = () => [dbMigrations, { module: 'tea', folder: join(folder, 'migrations') }];
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-transfer-'));
  const migrations = join(folder, 'migrations');
  await mkdir(migrations);
  await writeFile(join(migrations, '001-tea.sql'), schema);
  // This one needs both kinds, whichever the run is about.
  if (!process.env['TEST_DATABASE_SERVER']) {
    server = await startServer();
    process.env['TEST_DATABASE_SERVER'] = server.address;
  }
  db = await testDatabase({ sources: sources() });
  await fill(db);
});
afterAll(async () => {
  await db.close();
  await server?.stop();
  await rm(folder, { recursive: true });
});

/** Everything that the export must carry, read as text. */
async function contents(of: Database) {
  return of.transaction('migrate', async (tx) => {
    const texts = (table: string) =>
      sql`select t::text as row from ${sql.raw(table)} t order by 1`.execute(tx.tables());
    const tables = await Promise.all(['tea.colour', 'tea.cup', 'tea.saucer'].map(texts));
    const sequence = await sql`select last_value, is_called from tea.cup_number_seq`.execute(tx.tables());
    const rules = await sql`
      select conname, pg_get_constraintdef(oid) as rule from pg_constraint where connamespace = 'tea'::regnamespace
        and contype = 'f' order by 1
    `.execute(tx.tables());
    const forced = await sql`select relforcerowsecurity from pg_class where oid = 'tea.cup'::regclass`.execute(
      tx.tables(),
    );
    return [...tables, sequence, rules, forced].map(({ rows }) => rows);
  });
}

async function exported(): Promise<string> {
  await exportDatabase(db, createWriteStream(file('export.gz')), now);
  return file('export.gz');
}

const fresh = (kind: Database['kind']) => testDatabase({ sources: [], kind });

const bringIn = (into: Database, path: string) =>
  importDatabase(into, createReadStream(path), { sources: sources(), now });

test('an import into a database that is in use is refused', async () => {
  await expect(bringIn(db, await exported())).rejects.toThrow('This database is in use');
});

test('an export of another version is refused', async () => {
  const path = await exported();
  const other = gunzipSync(await readFile(path))
    .toString()
    .replace('001-tea.sql', '002-tea.sql');
  await writeFile(file('other.gz'), gzipSync(other));
  const into = await fresh('embedded');
  await expect(bringIn(into, file('other.gz'))).rejects.toThrow('made by another version of Alongside');
  await into.close();
});

test('an export that was cut short is refused, and the whole one can be brought in afterwards', async () => {
  const lines = gunzipSync(await readFile(await exported()))
    .toString()
    .trimEnd()
    .split('\n');
  await writeFile(file('short.gz'), gzipSync(lines.slice(0, -1).join('\n')));
  const into = await fresh('embedded');
  await expect(bringIn(into, file('short.gz'))).rejects.toThrow('The export was cut short');
  expect(await bringIn(into, file('export.gz'))).toBe(5);
  await into.close();
});

test.each(['embedded', 'server'] as const)('what was exported is all there in a new database: %s', async (kind) => {
  const into = await fresh(kind);
  expect(await bringIn(into, await exported())).toBe(5);
  expect(await contents(into)).toEqual(await contents(db));
  expect(await migrate(into, sources(), now)).toEqual([]);
  const next = await into.transaction('migrate', (tx) =>
    sql`insert into tea.cup (id, colour) values (${newId()}, 'blue') returning number`.execute(tx.tables()),
  );
  expect(next.rows).toEqual([{ number: 3 }]);
  await into.close();
});

test('the last few exports are kept, and each is whole', async () => {
  const exports = file('exports');
  for (const day of [1, 2, 3, 4]) {
    await keepExports({ db, folder: exports, now: now.add({ hours: 24 * day }), keep: 2 });
  }
  expect(await readdir(exports)).toEqual([
    'alongside-2026-10-17T130000Z.ndjson.gz',
    'alongside-2026-10-18T130000Z.ndjson.gz',
  ]);
  const into = await fresh('embedded');
  expect(await bringIn(into, join(exports, 'alongside-2026-10-18T130000Z.ndjson.gz'))).toBe(5);
  await into.close();
});
