import { type Tx, within } from '../../../platform/db/index.ts';
import { live, type ProposalState } from '../lifecycle.ts';
import type { Tables } from '../tables.ts';

/** A match that was on offer once, and is not any more. */
export interface PastOffer {
  readonly proposal: string;
  readonly mentee: string;
  readonly mentor: string;
  readonly mentorName: string | null;
  readonly state: ProposalState;
  readonly at: Temporal.Instant;
}

interface Wanted {
  readonly programme: string;
  readonly mentees: readonly string[];
}

/** What came of the matches that these mentees were offered before, the newest first. */
export async function pastOffers(tx: Tx, { programme, mentees }: Wanted): Promise<readonly PastOffer[]> {
  if (mentees.length === 0) return [];
  return within<Tables>(tx)
    .selectFrom('matching.proposal as o')
    .leftJoin('people.current_person as n', 'n.id', 'o.mentor')
    .select(['o.id as proposal', 'o.mentee', 'o.mentor', 'n.name as mentorName', 'o.state', 'o.state_since as at'])
    .where('o.programme', '=', programme)
    .where('o.mentee', 'in', mentees)
    .where('o.state', 'not in', live)
    .orderBy('o.state_since', 'desc')
    .orderBy('o.id')
    .execute();
}
