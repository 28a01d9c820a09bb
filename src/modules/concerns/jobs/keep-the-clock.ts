import { atACivilHour, dayOf, homeZone, isWorkingDay } from '../../../platform/clock/index.ts';
import { type Database, type Tx, within } from '../../../platform/db/index.ts';
import { post } from '../../../platform/mail/index.ts';
import { escalate } from '../commands/escalate.ts';
import { receiversOf } from '../queries/receivers-of.ts';
import type { ConcernsTables } from '../tables.ts';

/** MP-12: reminds of concerns that nobody has acknowledged, each working day from the last on, and passes them to the deputy. */
export const keepTheClock = {
  name: 'concerns.keep-the-clock',
  every: Temporal.Duration.from({ minutes: 30 }),
  async run({ db, now }: { readonly db: Database; readonly now: Temporal.Instant }): Promise<number> {
    if (!isWorkingDay(dayOf(now)) || !atACivilHour(now, homeZone).equals(now)) return 0;
    const waiting = await db.transaction('worker', (tx) => unacknowledged(tx, now));
    let done = 0;
    for (const concern of waiting) done += await db.transaction('worker', (tx) => hasten(tx, concern, now));
    return done;
  },
};

type Unacknowledged = Awaited<ReturnType<typeof unacknowledged>>[number];

const unacknowledged = (tx: Tx, now: Temporal.Instant) =>
  within<ConcernsTables>(tx)
    .selectFrom('concerns.concern as c')
    .innerJoin('concerns.state_change as s', (join) =>
      join.onRef('s.concern', '=', 'c.id').on('s.replaced_at', 'is', null),
    )
    .select(['c.id', 'c.programme', 'c.relationship', 'c.escalate_after as escalateAfter'])
    .where('s.state', '=', 'raised')
    .where('c.acknowledge_by', '<=', dayOf(now))
    .orderBy('c.raised_at')
    .limit(500)
    .execute();

async function hasten(tx: Tx, concern: Unacknowledged, now: Temporal.Instant): Promise<number> {
  const receivers = await receiversOf(tx, concern);
  const today = dayOf(now);
  const sinceItIsTheDeputys = Temporal.PlainDate.compare(today, concern.escalateAfter);
  const passed = sinceItIsTheDeputys >= 0 && (await escalate(tx, { concern: concern.id, receivers, now }));
  // On the day on which it becomes the deputy's, that is what they are written to about.
  const reminded = receivers.filter(({ role }) => role !== 'deputy-safeguarding-lead' || sinceItIsTheDeputys > 0);
  let done = passed ? 1 : 0;
  for (const person of new Set(reminded.map((one) => one.person))) {
    const once = `concerns.still-waits/${concern.id}/${person}/${today}`;
    const mail = { kind: 'concerns.still-waits', to: { person }, ids: { concern: concern.id }, dueAt: now, once };
    if (await post(tx, mail)) done += 1;
  }
  return done;
}
