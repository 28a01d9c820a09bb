import { dayOf } from '../../../platform/clock/index.ts';
import { type Database, type Tx, within } from '../../../platform/db/index.ts';
import { closeProposal } from '../commands/close-proposal.ts';
import { countAgain } from '../commands/count-again.ts';
import { isUnanswered, unanswered } from '../lifecycle.ts';
import { lockProposal } from '../queries/lock-proposal.ts';
import type { Tables } from '../tables.ts';

/** Lets go, without blame, of proposals whose last day for an answer has passed. */
export const lapseWhenDue = {
  name: 'matching.lapse-when-due',
  every: Temporal.Duration.from({ minutes: 30 }),
  async run({ db, now }: { readonly db: Database; readonly now: Temporal.Instant }): Promise<number> {
    const due = await db.transaction('worker', (tx) => overdue(tx, now));
    let lapsed = 0;
    for (const id of due) if (await db.transaction('worker', (tx) => lapse(tx, id, now))) lapsed += 1;
    return lapsed;
  },
};

async function overdue(tx: Tx, now: Temporal.Instant): Promise<readonly string[]> {
  const rows = await within<Tables>(tx)
    .selectFrom('matching.proposal')
    .select('id')
    .where('state', 'in', unanswered)
    .where('answer_by', '<', dayOf(now))
    .limit(500)
    .execute();
  return rows.map(({ id }) => id);
}

/** Leave that was told after the offer moves the day; only what is overdue even so lapses. */
async function lapse(tx: Tx, id: string, now: Temporal.Instant): Promise<boolean> {
  const proposal = await lockProposal(tx, id);
  if (!proposal || !isUnanswered(proposal.state)) return false;
  const lastDay = await countAgain(tx, proposal);
  if (Temporal.PlainDate.compare(dayOf(now), lastDay) <= 0) return false;
  return closeProposal(tx, { proposal, move: 'lapse', knows: [], by: null, now });
}
