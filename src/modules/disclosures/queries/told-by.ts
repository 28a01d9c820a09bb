import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';

/** The names of those who tell it, for whoever holds the link to it while it stands; nobody's for anybody else. */
export async function toldBy(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`SELECT name FROM disclosures.told_by()`.execute(within(tx));
  return rows.map(({ name }) => name);
}

/** Whether what the acting link opened was revoked. */
export async function endedForLink(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ ended: boolean }>`SELECT disclosures.ended_for_link() AS ended`.execute(within(tx));
  return rows[0]?.ended ?? false;
}
