import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import { ownRecordCondition, type TableNote } from '../../../platform/personal-data/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import type { RightsTables } from '../tables.ts';
import { type Labels, labels } from './labels.ts';
import type { Entries, OtherPerson, OwnRecord } from './own-record.ts';
import { type Split, splitRow } from './split-row.ts';

interface Asking {
  readonly person: string;
  readonly now: Temporal.Instant;
  readonly sealing: Sealing;
  readonly notes: readonly TableNote[];
}

/** The acting person's own record, from every table that says that it holds something of them. */
export async function readOwnRecord(tx: Tx, asking: Asking): Promise<OwnRecord> {
  const { person, now, notes } = asking;
  const tables = within<RightsTables>(tx);
  await sql`SELECT set_config('app.own_record', 'yes', true)`.execute(tables);
  const known = labels(person);
  const left = await pairsLeft(tx, person);
  const [own, others]: [Entries[], Entries[]] = [[], []];
  for (const note of notes) {
    const split: Split[] = [];
    for (const row of await rowsOf(tx, note, notes))
      split.push(await splitRow(tx, row, { ...asking, note, known, left }));
    const { table, kept } = note;
    const entries = (rows: readonly Entries['rows'][number][]): Entries[] => {
      const told = rows.filter((row) => Object.keys(row).length > 0);
      return told.length === 0 ? [] : [{ table, kept, purposes: purposesOf(note), rows: told }];
    };
    own.push(...entries(split.map((row) => row.own)));
    others.push(...entries(split.map((row) => row.others)));
  }
  await sql`SELECT set_config('app.own_record', '', true)`.execute(tables);
  return { madeAt: now, person, own, others, people: await named(tx, known) };
}

const purposesOf = ({ columns }: TableNote): readonly string[] => [
  ...new Set(Object.values(columns).flatMap((note) => (note.kind === 'technical' ? [] : [note.purpose]))),
];

async function rowsOf(tx: Tx, note: TableNote, all: readonly TableNote[]): Promise<readonly Record<string, unknown>[]> {
  const where = ownRecordCondition(note, all);
  if (where === null) return [];
  const columns = sql.join(Object.keys(note.columns).map((name) => sql.ref(name)));
  const { rows } = await sql<Record<string, unknown>>`
    SELECT ${columns} FROM ${sql.table(note.table)} WHERE ${sql.raw(where)}
  `.execute(within(tx));
  return rows;
}

/** Whoever has left a relationship keeps what they wrote in it, and not what the others did. */
async function pairsLeft(tx: Tx, person: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ relationship: string }>`
    SELECT relationship FROM relationships.member WHERE person = ${person} AND left_at IS NOT NULL
  `.execute(within(tx));
  return new Set(rows.map(({ relationship }) => relationship));
}

/** The names of those whom the reader may know anyway. */
async function named(tx: Tx, known: Labels): Promise<readonly OtherPerson[]> {
  const given = known.given();
  const ids = given.map(({ id }) => id);
  const rows =
    ids.length === 0
      ? []
      : await within<RightsTables>(tx)
          .selectFrom('people.current_person')
          .select(['id', 'name'])
          .where(sql<boolean>`id = ANY (${ids}::uuid[])`)
          .execute();
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return given.map(({ id, label }) => ({ label, name: names.get(id) ?? null }));
}
