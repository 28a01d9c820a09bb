import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';

export interface CouncilPlaces {
  /** Null for people whose organisation is not known. */
  readonly name: string | null;
  readonly given: number;
  readonly received: number;
}

/** Mentors given and received by each council, for those who run or steer the programme. */
export async function councilPlaces(tx: Tx, programme: string): Promise<readonly CouncilPlaces[]> {
  const { rows } = await sql<CouncilPlaces>`
    SELECT name, given, received FROM evaluation.council_places(${programme})
  `.execute(within(tx));
  return rows;
}
