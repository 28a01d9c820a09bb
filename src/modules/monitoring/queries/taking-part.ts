import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';

export interface TakingPart {
  readonly programme: string;
  readonly name: string;
  /** People who have expressed interest, whatever came of it. */
  readonly mentees: number;
  readonly mentors: number;
  readonly given: number;
  readonly received: number;
}

/** How an organisation takes part in each programme; nothing for anybody who does not lead there. */
export async function takingPart(tx: Tx, organisation: string): Promise<readonly TakingPart[]> {
  const { rows } = await sql<TakingPart>`
    SELECT programme, name, mentees, mentors, given, received FROM monitoring.taking_part(${organisation})
  `.execute(within(tx));
  return rows;
}
