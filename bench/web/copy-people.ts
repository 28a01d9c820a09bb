import { sql } from 'kysely';
import { type Database, newId, type Tx, within } from '../../src/platform/db/index.ts';

interface Wanted {
  /** Made by the product's own commands, and told of in no row together. */
  readonly models: readonly string[];
  /** How many there shall be, the models among them. */
  readonly people: number;
}

/** So many are made by the product's own commands before they are copied. */
export const mostModels = 800;

/** In the name and the address of a model, where each copy has a number of its own. */
export const numbered = (number: number): string => `n${String(number).padStart(5, '0')}`;

/** The same rows as the models have, under ids, names and addresses of their own; gives everybody, the models first. */
export async function copyPeople(tx: Tx, { models, people }: Wanted): Promise<readonly string[]> {
  // Keys and events were checked when the models were made, and copies are as whole as they are.
  await sql`SET LOCAL session_replication_role = replica`.execute(within(tx));
  const drawn = await rowsAbout(tx, models);
  const all = [...models];
  while (all.length < people) {
    const some = Math.min(models.length, people - all.length);
    const newIds = new Map([...drawn.ownerOf.keys()].map((id) => [id, newId()]));
    for (const { table, rows } of drawn.tables)
      await insert(
        tx,
        table,
        rows.filter(({ owner }) => owner < some).map(({ text }) => copied(text, newIds, all.length)),
      );
    all.push(...models.slice(0, some).flatMap((model) => newIds.get(model) ?? []));
  }
  return all;
}

/** Brings what the planner knows of the tables up to what they hold. */
export const analyse = (db: Database): Promise<unknown> =>
  db.transaction('migrate', (tx) => sql`ANALYZE`.execute(within(tx)));

interface Table {
  readonly name: string;
  /** Those that the database does not fill in by itself. */
  readonly columns: readonly string[];
}

interface Drawn {
  /** Whose each id is, as a place among the models. */
  readonly ownerOf: ReadonlyMap<string, number>;
  readonly tables: readonly { readonly table: Table; readonly rows: readonly Owned[] }[];
}

interface Owned {
  readonly owner: number;
  readonly text: string;
}

const anyId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What names a model, what names that, and so on. */
async function rowsAbout(tx: Tx, models: readonly string[]): Promise<Drawn> {
  const ownerOf = new Map(models.map((model, at) => [model, at]));
  const tables = await Promise.all(
    (await writtenTables(tx)).map(async (table) => ({ table, rows: await read(tx, table) })),
  );
  for (let known = 0; known < ownerOf.size; ) {
    known = ownerOf.size;
    for (const { id, ids } of tables.flatMap(({ rows }) => rows)) {
      const owner = ownerIn(ids, ownerOf);
      if (owner !== undefined && id !== null) ownerOf.set(id, owner);
    }
  }
  const owned = tables.map(({ table, rows }) => ({
    table,
    rows: rows.flatMap(({ text, ids }) => {
      const owner = ownerIn(ids, ownerOf);
      return owner === undefined ? [] : [{ owner, text }];
    }),
  }));
  return { ownerOf, tables: owned.filter(({ rows }) => rows.length > 0) };
}

function ownerIn(ids: readonly string[], ownerOf: ReadonlyMap<string, number>): number | undefined {
  const [owner, ...others] = new Set(ids.flatMap((id) => ownerOf.get(id) ?? []));
  if (others.length > 0) throw new Error('A row tells of two models');
  return owner;
}

async function writtenTables(tx: Tx): Promise<readonly Table[]> {
  const { rows } = await sql<Table>`
    SELECT format('%I.%I', n.nspname, c.relname) AS name, array_agg(quote_ident(a.attname) ORDER BY a.attnum) AS columns
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relkind = 'r' AND n.nspname NOT LIKE 'pg%' AND n.nspname <> 'information_schema'
      AND a.attidentity = '' AND a.attgenerated = ''
    GROUP BY n.nspname, c.relname ORDER BY n.nspname, c.relname
  `.execute(within(tx));
  return rows;
}

async function read(tx: Tx, { name }: Table) {
  const { rows } = await sql<{ id: string | null; text: string }>`
    SELECT to_jsonb(t)->>'id' AS id, to_jsonb(t)::text AS text FROM ${sql.raw(name)} t
  `.execute(within(tx));
  return rows.map(({ id, text }) => ({ id, text, ids: text.match(anyId) ?? [] }));
}

const copied = (text: string, newIds: ReadonlyMap<string, string>, shift: number): string =>
  text
    .replaceAll(anyId, (id) => newIds.get(id) ?? id)
    .replaceAll(/\bn(\d{5})\b/g, (_, number: string) => numbered(Number(number) + shift));

async function insert(tx: Tx, { name, columns }: Table, rows: readonly string[]): Promise<void> {
  if (rows.length === 0) return;
  const written = sql.raw(columns.join(', '));
  await sql`
    INSERT INTO ${sql.raw(name)} (${written})
    SELECT ${written} FROM jsonb_populate_recordset(NULL::${sql.raw(name)}, ${`[${rows.join(',')}]`}::jsonb)
  `.execute(within(tx));
}
