import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';

/** Those of these people to whom somebody answers in their post. */
export async function lineManagersAmong(
  tx: Tx,
  person: string,
  people: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    SELECT m.id FROM unnest(${people}::uuid[]) AS m (id) WHERE people.is_line_manager_of(m.id, ${person})
  `.execute(within(tx));
  return new Set(rows.map(({ id }) => id));
}
