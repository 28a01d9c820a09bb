import { sql } from 'kysely';
import { type Tx, within } from '../../platform/db/index.ts';
import type { TestHouse } from '../test-house.ts';
import { actors } from './actors.ts';
import type { World } from './world.ts';

export const verbs = ['select', 'insert', 'update', 'delete'] as const;
type Verb = (typeof verbs)[number];

/** For one table and verb: whether each actor reaches few, most or all of its rows; those who reach none are left out. */
export type Reached = Readonly<Record<string, Share>>;
type Share = 'few' | 'most' | 'all';

/** Every table behind policies. */
export async function walledTables(house: TestHouse): Promise<readonly string[]> {
  const { rows } = await house.services.db.transaction('migrate', (tx) =>
    sql<{ name: string }>`
      SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND c.relrowsecurity ORDER BY name
    `.execute(within(tx)),
  );
  return rows.map(({ name }) => name);
}

interface Asking {
  readonly house: TestHouse;
  readonly world: World;
  readonly table: string;
  /** Changes the database first; that is undone with all else. */
  readonly after?: (tx: Tx) => Promise<unknown>;
}

/** What the policies of one table let each actor do, by themselves: no page stands before them here. Nothing of it stays. */
export async function rowsReached({ house, world, table, after }: Asking): Promise<Readonly<Record<Verb, Reached>>> {
  const reached: Record<Verb, Record<string, Share>> = { select: {}, insert: {}, update: {}, delete: {} };
  const work = async (tx: Tx) => {
    await after?.(tx);
    const known = await shapeOf(tx, table);
    await sql`SET LOCAL ROLE alongside_web`.execute(within(tx));
    for (const actor of actors) {
      await sql`SELECT set_config('app.person', ${world.people[actor] ?? ''}, true)`.execute(within(tx));
      for (const verb of verbs) {
        const count = await reach[verb](tx, known);
        const total = verb === 'insert' ? known.rows.length : known.total;
        if (count > 0) reached[verb][actor] = count === total ? 'all' : count * 2 >= total ? 'most' : 'few';
      }
    }
    throw new Undone();
  };
  await house.services.db.transaction('migrate', work).catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error;
  });
  return reached;
}

class Undone extends Error {}

interface Shape {
  readonly table: ReturnType<typeof sql>;
  readonly columns: readonly string[];
  readonly total: number;
  /** A few of its rows, as JSON. */
  readonly rows: readonly string[];
}

async function shapeOf(tx: Tx, name: string): Promise<Shape> {
  const [schema = '', relation = ''] = name.split('.');
  const table = sql`${sql.id(schema, relation)}`;
  const columns = await sql<{ name: string }>`
    SELECT attname AS name FROM pg_attribute
    WHERE attrelid = ${name}::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
  `.execute(within(tx));
  const rows = await sql<{ row: string }>`
    SELECT to_jsonb(t)::text AS row FROM ${table} t ORDER BY to_jsonb(t)::text LIMIT 40
  `.execute(within(tx));
  const all = await sql`SELECT FROM ${table}`.execute(within(tx));
  return {
    table,
    columns: columns.rows.map(({ name: column }) => column),
    total: all.rows.length,
    rows: rows.rows.map(({ row }) => row),
  };
}

const reach: Readonly<Record<Verb, (tx: Tx, shape: Shape) => Promise<number>>> = {
  select: (tx, { table }) => attempt(tx, sql`SELECT FROM ${table}`),
  // Policies are asked before keys: a row that only stands there already was let in.
  insert: async (tx, { table, columns, rows }) => {
    const names = sql.join(columns.map((column) => sql.ref(column)));
    let count = 0;
    for (const row of rows)
      count += await attempt(
        tx,
        sql`INSERT INTO ${table} (${names}) OVERRIDING SYSTEM VALUE SELECT ${names} FROM jsonb_populate_record(NULL::${table}, ${row}::text::jsonb) RETURNING 1`,
        { refusal: 'row-level security' },
      );
    return count;
  },
  update: async (tx, { table, columns }) => {
    const counts = [];
    for (const column of columns)
      counts.push(
        await attempt(tx, sql`UPDATE ${table} SET ${sql.ref(column)} = ${sql.ref(column)}`),
        // Nothing of the rows is asked for here, so that no policy of looking stands before the one of changing.
        await attempt(tx, sql`UPDATE ${table} SET ${sql.ref(column)} = NULL`, { refusal: 'row-level security' }),
      );
    return Math.max(0, ...counts);
  },
  delete: (tx, { table }) => attempt(tx, sql`DELETE FROM ${table}`),
};

/** How many rows a statement reaches. Refused outright is none; `refusal`: failing for any other reason counts as one. */
async function attempt(tx: Tx, statement: ReturnType<typeof sql>, expecting?: { refusal: string }): Promise<number> {
  const tables = within(tx);
  await sql`SAVEPOINT attempt`.execute(tables);
  try {
    const { rows, numAffectedRows } = await statement.execute(tables);
    return Number(numAffectedRows ?? rows.length);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/permission denied|can only be updated to DEFAULT/.test(message)) return 0;
    return expecting && !message.includes(expecting.refusal) ? 1 : 0;
  } finally {
    await sql`ROLLBACK TO SAVEPOINT attempt`.execute(tables);
  }
}
