import { type Tx, within } from '../../../platform/db/index.ts';
import type { RelationshipsTables } from '../tables.ts';

export interface Seats {
  readonly programme: string;
  readonly offered: number;
  readonly taken: number;
}

/** The places that a mentor offers in each programme, and how many are taken. */
export async function seatsOf(tx: Tx, mentor: string): Promise<readonly Seats[]> {
  return within<RelationshipsTables>(tx)
    .selectFrom('relationships.places')
    .select(['programme', 'offered', 'taken'])
    .where('mentor', '=', mentor)
    .orderBy('programme')
    .execute();
}
