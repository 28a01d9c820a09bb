import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import { ownRecordCondition, type TableNote } from '../../../platform/personal-data/index.ts';

export type Row = Readonly<Record<string, unknown>>;

/** The acting person's rows of one table, as they were kept. */
export interface TableRows {
  readonly note: TableNote;
  readonly rows: readonly Row[];
}

/** Does something while the acting person may read all rows that are theirs, and no longer. */
export async function whileOwnRecord<Result>(tx: Tx, read: () => Promise<Result>): Promise<Result> {
  await sql`SELECT set_config('app.own_record', 'yes', true)`.execute(within(tx));
  const result = await read();
  await sql`SELECT set_config('app.own_record', '', true)`.execute(within(tx));
  return result;
}

/** Every row that any table says is theirs. */
export async function readRows(tx: Tx, notes: readonly TableNote[]): Promise<readonly TableRows[]> {
  const read: TableRows[] = [];
  for (const note of notes) read.push({ note, rows: await rowsOf(tx, note, notes) });
  return read;
}

async function rowsOf(tx: Tx, note: TableNote, all: readonly TableNote[]): Promise<readonly Row[]> {
  const where = ownRecordCondition(note, all);
  if (where === null) return [];
  const columns = sql.join(Object.keys(note.columns).map((name) => sql.ref(name)));
  const { rows } = await sql<Row>`
    SELECT ${columns} FROM ${sql.table(note.table)} WHERE ${sql.raw(where)}
  `.execute(within(tx));
  return rows;
}
