import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';

/** Whether the acting person looks after somebody in a programme. A partner sees how to reach them, and changes nothing. */
export async function looksAfter(tx: Tx, person: string): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`SELECT people.looks_after(${person}) AS yes`.execute(within(tx));
  return rows[0]?.yes ?? false;
}
