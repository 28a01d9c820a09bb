import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';

/** How many concerns a programme has, and apart from them how many drills. */
export interface Counted {
  readonly drill: boolean;
  readonly open: boolean;
  readonly number: number;
}

export async function countedConcerns(tx: Tx, programme: string): Promise<readonly Counted[]> {
  const { rows } = await sql<Counted>`SELECT * FROM concerns.counted(${programme})`.execute(within(tx));
  return rows;
}
