import type { Tx } from '../../../platform/db/index.ts';
import type { Programme } from '../../programmes/index.ts';
import { openRelationship } from '../../relationships/index.ts';
import { recordMatching } from '../events.ts';
import { moveProposal, type Standing } from './move-proposal.ts';
import { moveRequest } from './move-request.ts';

interface Going {
  readonly programme: Programme;
  readonly proposal: Standing;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Both want to: the relationship opens, on the place that the proposal held, and asks for its agreement. */
export async function goAhead(tx: Tx, { programme, proposal, by, now }: Going): Promise<'both'> {
  const { id, request, mentee, mentor } = proposal;
  await moveProposal(tx, { proposal, move: 'go-ahead', by, now });
  await moveRequest(tx, { request, move: 'match', by, now });
  const opened = await openRelationship(tx, {
    programme: programme.id,
    mentors: [mentor],
    mentees: [mentee],
    seat: id,
    by,
    now,
  });
  if (opened === 'full') throw new Error('A live proposal holds a place, and this one did not');
  const ids = { proposal: id, request, relationship: opened.relationship };
  await recordMatching(tx, { type: 'matching.proposal-going-ahead', programme: programme.id, ids, by, at: now });
  return 'both';
}
