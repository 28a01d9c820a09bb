import { type Tx, within } from '../../../platform/db/index.ts';
import { post } from '../../../platform/mail/index.ts';
import { recordMatching } from '../events.ts';
import type { Tables } from '../tables.ts';
import { moveProposal, type Standing } from './move-proposal.ts';

export interface CallTime {
  readonly startsAt: Temporal.Instant;
  readonly minutes: number;
  readonly method: 'in-person' | 'online' | 'telephone';
  readonly place: string | null;
}

interface Arranging extends CallTime {
  /** Read with its lock held. */
  readonly proposal: Standing;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Sets or changes when the two talk for the first time; both get an invitation that updates the one before. False when it is too late. */
export async function arrangeCall(tx: Tx, { proposal, by, now, ...time }: Arranging): Promise<boolean> {
  const { id, programme, request, mentee, mentor } = proposal;
  if (!(await moveProposal(tx, { proposal, move: 'arrange', by, now }))) return false;
  const { startsAt: starts_at, ...rest } = time;
  const call = { ...rest, starts_at, arranged_at: now, arranged_by: by };
  await within<Tables>(tx)
    .insertInto('matching.discovery_call')
    .values({ proposal: id, ...call, sequence: 0 })
    .onConflict((conflict) =>
      conflict
        .column('proposal')
        .doUpdateSet((row) => ({ ...call, sequence: row('matching.discovery_call.sequence', '+', 1) })),
    )
    .execute();
  for (const person of [mentee, mentor])
    await post(tx, { kind: 'matching.call-arranged', to: { person }, ids: { proposal: id }, dueAt: now });
  await recordMatching(tx, { type: 'matching.call-arranged', programme, ids: { proposal: id, request }, by, at: now });
  return true;
}
