import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';

/** How often logs of a programme were opened and the members told, for its steering group; none for anybody else. */
export async function countedOpenings(tx: Tx, programme: string): Promise<number> {
  const { rows } = await sql<{ number: number }>`SELECT openings.counted(${programme}) AS number`.execute(within(tx));
  return rows[0]?.number ?? 0;
}
