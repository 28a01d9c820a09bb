import { type Tx, within } from '../../../platform/db/index.ts';
import type { Standing } from '../commands/move-proposal.ts';
import type { Tables } from '../tables.ts';

/** A proposal held still until the transaction ends, so that two answers in the same instant come one after the other. */
export async function lockProposal(tx: Tx, id: string): Promise<(Standing & { offeredAt: Temporal.Instant }) | null> {
  const row = await within<Tables>(tx)
    .selectFrom('matching.proposal')
    .select(['id', 'programme', 'request', 'mentee', 'mentor', 'state', 'turn', 'offered_at as offeredAt'])
    .select('met_before as metBefore')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}
