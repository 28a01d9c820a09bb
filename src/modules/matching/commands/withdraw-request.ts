import type { Tx } from '../../../platform/db/index.ts';
import { recordMatching } from '../events.ts';
import { closeProposal } from './close-proposal.ts';
import type { Standing } from './move-proposal.ts';
import { moveRequest } from './move-request.ts';

interface Withdrawing {
  readonly request: { readonly id: string; readonly programme: string; readonly mentee: string };
  /** What is on offer just now, read with its lock held. */
  readonly proposal: Standing | null;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** The mentee is no longer looking; what was on offer comes to nothing. False when the request was not open. */
export async function withdrawRequest(tx: Tx, { request, proposal, by, now }: Withdrawing): Promise<boolean> {
  if (proposal) await closeProposal(tx, { proposal, move: 'withdraw', knows: [request.mentee], by, now });
  if (!(await moveRequest(tx, { request: request.id, move: 'withdraw', by, now }))) return false;
  const { id, programme, mentee } = request;
  await recordMatching(tx, {
    type: 'matching.request-withdrawn',
    programme,
    ids: { request: id, mentee },
    by,
    at: now,
  });
  return true;
}
