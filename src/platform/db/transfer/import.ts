import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';
import { applyMigrations, type MigrationSource, readMigrations } from '../migrate.ts';
import { appliedMigrations, type StoredTable, schemas, storedTables } from './catalog.ts';
import { type Beginning, beginning, type Line, line, type Row, type SequenceLine, type TableLine } from './format.ts';
import { withoutRules } from './without-rules.ts';

interface Importing {
  readonly sources: readonly MigrationSource[];
  readonly now: Temporal.Instant;
}

/**
 * Fills a database that was never used from an export, in one transaction, after bringing it to the level at which the
 * export was made; `migrate` does the rest. Returns the number of rows.
 */
export async function importDatabase(db: Database, from: Readable, { sources, now }: Importing): Promise<number> {
  const lines = createInterface({ input: from.compose(createGunzip()), crlfDelay: Number.POSITIVE_INFINITY })[
    Symbol.asyncIterator
  ]();
  const first = await lines.next();
  const { migrations } = beginning.parse(JSON.parse(first.done ? 'null' : first.value));
  await refuseUsed(db);
  const level = await sameLevel(sources, migrations);
  return orAsItWas(db, async () => {
    await applyMigrations({ db, migrations: level, now });
    return db.transaction('migrate', (tx) => {
      const on = tx.tables<unknown>();
      return withoutRules(on, () => load(on, lines));
    });
  });
}

async function refuseUsed(db: Database) {
  const applied = await db.transaction('migrate', (tx) => appliedMigrations(tx.tables()));
  if (applied.length > 0) {
    throw new Error(
      'This database is in use. Import into a new one: a new data folder, or a new database on the server.',
    );
  }
}

/** Does something, and takes away every schema that it made if it fails, so that it can be tried again. */
async function orAsItWas<T>(db: Database, work: () => Promise<T>): Promise<T> {
  const before = await db.transaction('migrate', (tx) => schemas(tx.tables()));
  try {
    return await work();
  } catch (error) {
    await db.transaction('migrate', async (tx) => {
      // The list of migrations was empty, if it was there.
      const made = (await schemas(tx.tables())).filter((name) => name === 'app' || !before.includes(name));
      for (const name of made) await sql`drop schema if exists ${sql.ref(name)} cascade`.execute(tx.tables());
    });
    throw error;
  }
}

async function sameLevel(sources: readonly MigrationSource[], wanted: Beginning['migrations']) {
  const names = new Set(wanted.map(({ module, name, checksum }) => `${module}/${name} ${checksum}`));
  const known = await readMigrations(sources);
  const level = known.filter(({ module, name, checksum }) => names.has(`${module}/${name} ${checksum}`));
  if (level.length < names.size) {
    throw new Error(
      'This export was made by another version of Alongside, which has migrations that this one does not.',
    );
  }
  return level;
}

const AT_A_TIME = 500;

async function load(on: Kysely<unknown>, lines: AsyncIterable<string>): Promise<number> {
  const tables = new Map((await storedTables(on)).map((table) => [table.name, table]));
  // Some migrations fill their own tables; what they wrote is in the export, as it has become since.
  await sql`truncate ${sql.raw([...tables.keys()].join(', '))}`.execute(on);
  let current: StoredTable | undefined;
  let batch: Row[] = [];
  let written = 0;
  const write = async () => {
    if (current && batch.length > 0) await insert(on, current, batch);
    written += batch.length;
    batch = [];
  };
  for await (const text of lines) {
    const next: Line = line.parse(JSON.parse(text));
    if (Array.isArray(next)) {
      batch.push(next);
      if (batch.length >= AT_A_TIME) await write();
      continue;
    }
    await write();
    if ('end' in next) {
      if (next.rows !== written) throw new Error(`The export says ${next.rows} rows, and holds ${written}.`);
      return written;
    }
    if ('sequence' in next) await setSequence(on, next);
    else current = tableFor(tables, next);
  }
  throw new Error('The export was cut short.');
}

function tableFor(tables: ReadonlyMap<string, StoredTable>, { table: name, columns }: TableLine): StoredTable {
  const table = tables.get(name);
  const chosen = columns.flatMap((column) => table?.columns.find((one) => one.name === column) ?? []);
  if (chosen.length !== columns.length)
    throw new Error(`The export holds columns of ${name} that the database does not have.`);
  return { name, columns: chosen };
}

async function insert(on: Kysely<unknown>, { name, columns }: StoredTable, rows: readonly Row[]) {
  const names = sql.join(columns.map((column) => sql.ref(column.name)));
  const values = sql.join(columns.map(({ type }, index) => sql`(r.row ->> ${sql.lit(index)})::${sql.raw(type)}`));
  await sql`
    insert into ${sql.raw(name)} (${names}) overriding system value
    select ${values} from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) as r (row)
  `.execute(on);
}

async function setSequence(on: Kysely<unknown>, { sequence, table, last, called }: SequenceLine) {
  await sql`select setval(pg_get_serial_sequence(${table}, ${sequence}), ${last}::bigint, ${called})`.execute(on);
}
