import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';
import { DatabaseError } from '../errors.ts';
import { appliedMigrations, type StoredTable, storedTables } from './catalog.ts';
import type { Beginning, Line, Row, SequenceLine } from './format.ts';

/**
 * Writes the whole database to a stream, as it is at one moment, and closes the stream. Sealed texts stay sealed, and the
 * keys are not in it; names and addresses are in it as they are in the database.
 */
export async function exportDatabase(db: Database, to: Writable, now: Temporal.Instant): Promise<void> {
  await db.transaction('migrate', async (tx) => {
    const on = tx.tables<unknown>();
    await sql`set transaction isolation level repeatable read, read only`.execute(on);
    // Otherwise row-level security would leave out rows without a word.
    await sql`set local row_security = off`.execute(on);
    await pipeline(Readable.from(linesOf(on, now)), createGzip(), to).catch(explainRowSecurity);
  });
}

async function* linesOf(on: Kysely<unknown>, now: Temporal.Instant) {
  const asLine = (value: Beginning | Line) => `${JSON.stringify(value)}\n`;
  yield asLine({ format: 'alongside-export-1', at: now.toString(), migrations: await appliedMigrations(on) });
  let rows = 0;
  for (const table of await storedTables(on)) {
    yield asLine({ table: table.name, columns: table.columns.map(({ name }) => name) });
    for await (const row of rowsOf(on, table)) {
      rows += 1;
      yield asLine(row);
    }
    for (const { name, identity } of table.columns) {
      if (identity) yield asLine(await sequenceOf(on, table.name, name));
    }
  }
  yield asLine({ end: true, rows });
}

const AT_A_TIME = 1000;

async function* rowsOf(on: Kysely<unknown>, { name, columns }: StoredTable): AsyncGenerator<Row> {
  const texts = sql.join(columns.map((column) => sql`${sql.ref(column.name)}::text`));
  await sql`declare exported no scroll cursor for select array[${texts}] as row from ${sql.raw(name)}`.execute(on);
  for (;;) {
    const { rows } = await sql<{ row: Row }>`fetch ${sql.lit(AT_A_TIME)} from exported`.execute(on);
    yield* rows.map(({ row }) => row);
    if (rows.length < AT_A_TIME) break;
  }
  await sql`close exported`.execute(on);
}

async function sequenceOf(on: Kysely<unknown>, table: string, column: string): Promise<SequenceLine> {
  const named = await sql<{ name: string }>`select pg_get_serial_sequence(${table}, ${column}) as name`.execute(on);
  const { rows } = await sql<{ last: string; called: boolean }>`
    select last_value::text as last, is_called as called from ${sql.raw(named.rows[0]?.name ?? '')}
  `.execute(on);
  return { sequence: column, table, last: rows[0]?.last ?? '1', called: rows[0]?.called ?? false };
}

function explainRowSecurity(error: unknown): never {
  if (error instanceof DatabaseError && error.message.includes('row-level security')) {
    throw new Error(
      'The login of DATABASE_URL_MIGRATE may not read every row, so an export would be incomplete. ' +
        'Give it the attribute BYPASSRLS, or export as a superuser.',
      { cause: error },
    );
  }
  throw error;
}
