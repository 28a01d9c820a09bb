import { dayOf } from '../../../platform/clock/index.ts';
import { type Database, type Tx, within } from '../../../platform/db/index.ts';
import { endOnLastDay } from '../commands/end-on-last-day.ts';
import type { RelationshipsTables } from '../tables.ts';

/** Ends the relationships whose last day has passed. */
export const endWhenDue = {
  name: 'relationships.end-when-due',
  every: Temporal.Duration.from({ minutes: 30 }),
  async run({ db, now }: { readonly db: Database; readonly now: Temporal.Instant }): Promise<number> {
    const due = await db.transaction('worker', (tx) => overdue(tx, now));
    let ended = 0;
    for (const relationship of due)
      if (await db.transaction('worker', (tx) => endOnLastDay(tx, { relationship, now }))) ended += 1;
    return ended;
  },
};

async function overdue(tx: Tx, now: Temporal.Instant): Promise<readonly string[]> {
  const rows = await within<RelationshipsTables>(tx)
    .selectFrom('relationships.state_change')
    .select('relationship')
    .where('state', '=', 'winding-up')
    .where('replaced_at', 'is', null)
    .where('until_day', '<', dayOf(now))
    .limit(500)
    .execute();
  return rows.map(({ relationship }) => relationship);
}
