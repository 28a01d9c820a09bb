import { sql } from 'kysely';
import { within } from '../../platform/db/index.ts';
import type { TestHouse } from '../test-house.ts';

/** Every row of every table, written out, with bytes in hexadecimal: what whoever has the database in hand can read. */
export async function everythingIn(house: TestHouse): Promise<{ readonly text: string; readonly rows: number }> {
  return house.services.db.transaction('migrate', async (tx) => {
    const tables = await sql<{ schema: string; name: string }>`
      SELECT n.nspname AS schema, c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
    `.execute(within(tx));
    const lines: string[] = [];
    for (const { schema, name } of tables.rows) {
      const { rows } = await sql<{ line: string }>`SELECT t::text AS line FROM ${sql.id(schema, name)} t`.execute(
        within(tx),
      );
      lines.push(...rows.map(({ line }) => line));
    }
    return { text: lines.join('\n'), rows: lines.length };
  });
}
