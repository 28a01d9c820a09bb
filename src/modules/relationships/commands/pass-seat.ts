import { type Tx, within } from '../../../platform/db/index.ts';
import type { RelationshipsTables } from '../tables.ts';

interface Passing {
  readonly mentor: string;
  readonly from: string;
  readonly to: string;
  readonly heldFor: 'relationship' | 'extension';
}

/** The place that a proposal held becomes the relationship's, or a relationship's its extension's; false when none was held. */
export async function passSeat(tx: Tx, { mentor, from, to, heldFor }: Passing): Promise<boolean> {
  const passed = await within<RelationshipsTables>(tx)
    .updateTable('relationships.seat')
    .set({ holder: to, held_for: heldFor })
    .where('holder', '=', from)
    .where('mentor', '=', mentor)
    .executeTakeFirst();
  return passed.numUpdatedRows > 0n;
}
