import { type Tx, within } from '../../../platform/db/index.ts';
import type { RelationshipsTables } from '../tables.ts';

/** Gives back whatever places a proposal or a relationship holds. */
export async function freeSeat(tx: Tx, holder: string): Promise<void> {
  await within<RelationshipsTables>(tx)
    .updateTable('relationships.seat')
    .set({ held_for: null, holder: null, taken_at: null })
    .where('holder', '=', holder)
    .execute();
}
