import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';

/** The names of those whose diary the acting person runs. */
export async function whoseDiary(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly name: string }>`SELECT name FROM sessions.whose_diary()`.execute(within(tx));
  return rows.map(({ name }) => name);
}
