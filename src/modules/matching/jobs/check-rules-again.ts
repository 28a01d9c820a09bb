import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { Handler } from '../../../platform/jobs/index.ts';
import { closeProposal } from '../commands/close-proposal.ts';
import { live } from '../lifecycle.ts';
import { lockProposal } from '../queries/lock-proposal.ts';
import type { Tables } from '../tables.ts';

/** Somebody has another post or manager: a match on offer with one's own line manager is taken back at once. */
export const checkRulesAgain: Handler<unknown> = async ({ tx, event, now }) => {
  const person = event.ids['person'];
  if (!person) return;
  for (const id of await withOwnManager(tx, person)) {
    const proposal = await lockProposal(tx, id);
    if (proposal) await closeProposal(tx, { proposal, move: 'withdraw', knows: [], by: null, now });
  }
};

async function withOwnManager(tx: Tx, person: string): Promise<readonly string[]> {
  const rows = await within<Tables>(tx)
    .selectFrom('matching.proposal')
    .select('id')
    .where('state', 'in', live)
    .where((or) => or.or([or('mentee', '=', person), or('mentor', '=', person)]))
    .where(sql<boolean>`people.is_line_manager_of(mentor, mentee)`)
    .execute();
  return rows.map(({ id }) => id);
}
