import { type Tx, within } from '../../../platform/db/index.ts';
import { nextState } from '../../../platform/lifecycle/index.ts';
import { type ProposalMove, type ProposalState, proposalLifecycle } from '../lifecycle.ts';
import type { Tables } from '../tables.ts';

/** As much of a proposal as is needed to move it. */
export interface Standing {
  readonly id: string;
  readonly programme: string;
  readonly request: string;
  readonly mentee: string;
  readonly mentor: string;
  readonly state: ProposalState;
  readonly turn: number;
  readonly metBefore: boolean;
}

interface Moving {
  /** Read with its lock held. */
  readonly proposal: Standing;
  readonly move: ProposalMove;
  readonly by: string | null;
  readonly now: Temporal.Instant;
}

/** Moves a proposal; null when it is not in a state for that. */
export async function moveProposal(tx: Tx, { proposal, move, by, now }: Moving): Promise<Standing | null> {
  const { id } = proposal;
  const state = nextState(proposalLifecycle, proposal.state, move);
  if (!state) return null;
  const turn = proposal.turn + 1;
  await within<Tables>(tx)
    .insertInto('matching.proposal_change')
    .values({ proposal: id, turn, state, at: now, by_person: by })
    .execute();
  await within<Tables>(tx)
    .updateTable('matching.proposal')
    .set({ state, turn, state_since: now })
    .where('id', '=', id)
    .execute();
  return { ...proposal, state, turn };
}
