import { sql } from 'kysely';
import { newId, type Tx, within } from '../../platform/db/index.ts';
import type { TableNote } from '../../platform/personal-data/index.ts';
import type { Owner } from '../../platform/sealing/index.ts';
import type { TestHouse } from '../test-house.ts';

interface Column {
  readonly name: string;
  readonly type: string;
}

/** Whose canaries: a person, and a relationship of theirs. */
export interface Planted {
  readonly person: string;
  readonly pair: string;
  /** One text for each personal column that can hold one, by `table.column`. */
  readonly canaries: ReadonlyMap<string, string>;
}

/** Takes the checks away, so that any column can hold a canary. */
export async function withoutChecks(tx: Tx): Promise<void> {
  const { rows } = await sql<{ statement: string }>`
    SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS statement
    FROM pg_constraint WHERE contype = 'c' AND conrelid <> 0
  `.execute(within(tx));
  for (const { statement } of rows) await sql`${sql.raw(statement)}`.execute(within(tx));
}

/** A row of this person in every table that holds something of people, with a canary in every column that can hold one. */
export async function plant(house: TestHouse, notes: readonly TableNote[], name: string): Promise<Planted> {
  const [person, pair] = [newId(), newId()];
  const canaries = new Map<string, string>();
  const keys = new Map<string, string>();
  for (const note of notes.filter(({ whose }) => !('nobody' in whose))) {
    const columns = await house.services.db.transaction('migrate', (tx) => columnsOf(tx, note.table));
    const row = rowOf({ note, columns, person, pair, keys, name });
    keys.set(note.table, String(row.get('id') ?? row.get(columns[0]?.name ?? '')));
    for (const column of canaryColumns(note, columns))
      canaries.set(`${note.table}.${column}`, canary(note, column, name));
    await seal(house, { note, row, person, name });
    await house.services.db.transaction('migrate', (tx) => insert(tx, note, row));
  }
  return { person, pair, canaries };
}

const canary = ({ table }: TableNote, column: string, name: string): string => `canary-${table}.${column}-of-${name}`;

/** Those that hold a text, or one under seal, and are personal. */
const canaryColumns = (note: TableNote, columns: readonly Column[]): readonly string[] =>
  columns
    .filter(({ name, type }) => {
      const kind = note.columns[name]?.kind;
      return (
        kind !== undefined && kind !== 'technical' && kind !== 'person' && ['text', 'jsonb', 'bytea'].includes(type)
      );
    })
    .map(({ name }) => name);

interface Making {
  readonly note: TableNote;
  readonly columns: readonly Column[];
  readonly person: string;
  readonly pair: string;
  readonly keys: ReadonlyMap<string, string>;
  readonly name: string;
}

type Row = Map<string, unknown>;

function rowOf({ note, columns, person, pair, keys, name }: Making): Row {
  const { table, whose } = note;
  const row: Row = new Map(columns.map((column) => [column.name, anyOf(column.type, canary(note, column.name, name))]));
  if ('people' in whose) row.set(whose.people[0], person);
  if ('pair' in whose) row.set(whose.pair, pair);
  if ('through' in whose) row.set(whose.through, keys.get(whose.to));
  if (row.has('relationship')) row.set('relationship', pair);
  if (table === 'relationships.member') row.set('person', person).set('left_at', null);
  return row;
}

/** Something that a column of this type can hold. */
function anyOf(type: string, text: string): unknown {
  if (type === 'uuid') return newId();
  if (type === 'jsonb') return JSON.stringify({ said: text });
  if (type === 'text') return text;
  if (type.endsWith('[]')) return '{}';
  if (type === 'boolean') return false;
  if (type === 'date') return '2026-01-02';
  if (type === 'bytea') return Buffer.from(text);
  return type.startsWith('timestamp') ? '2026-08-02T03:04:05Z' : 1;
}

interface Sealing {
  readonly note: TableNote;
  readonly row: Row;
  readonly person: string;
  readonly name: string;
}

async function seal(house: TestHouse, { note, row, person, name }: Sealing): Promise<void> {
  for (const [column, { kind }] of Object.entries(note.columns)) {
    if (kind !== 'pair text' && kind !== 'own text') continue;
    const pair = String(row.get(note.under ?? 'relationship'));
    const owner: Owner = kind === 'pair text' ? { kind: 'relationship', id: pair } : { kind: 'person', id: person };
    const place = `${note.table}.${column}:${(note.key ?? []).map((key) => String(row.get(key))).join('/')}`;
    const sealed = await house.acting(person, async (tx) =>
      (await house.services.sealing.box(tx, owner)).seal(canary(note, column, name), place),
    );
    row.set(column, sealed);
  }
}

async function insert(tx: Tx, { table }: TableNote, row: Row): Promise<void> {
  await sql`SET LOCAL session_replication_role = replica`.execute(within(tx));
  const names = sql.join([...row.keys()].map((name) => sql.ref(name)));
  await sql`
    INSERT INTO ${sql.table(table)} (${names}) OVERRIDING SYSTEM VALUE VALUES (${sql.join([...row.values()])})
  `.execute(within(tx));
}

async function columnsOf(tx: Tx, table: string): Promise<readonly Column[]> {
  const { rows } = await sql<Column>`
    SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
    WHERE attrelid = ${table}::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum
  `.execute(within(tx));
  return rows;
}
