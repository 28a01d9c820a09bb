import { addWorkingDays, dayOf, homeZone } from '../../../platform/clock/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { RecruitmentTables } from '../tables.ts';

interface Wanted {
  readonly programme: string;
  readonly stuckAfterWorkingDays: number;
  readonly now: Temporal.Instant;
}

/** How many wait for a line manager longer than the terms give them, or for one whose address nobody knows. */
export async function countStuck(tx: Tx, { programme, stuckAfterWorkingDays, now }: Wanted): Promise<number> {
  const before = stuckBefore(now, stuckAfterWorkingDays);
  const waiting = within<RecruitmentTables>(tx)
    .selectFrom('recruitment.standing as s')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('s.until', 'is', null)
    .where('s.programme', '=', programme)
    .where('s.state', '=', 'with-manager');
  const late = await waiting.where('s.since', '<', before).executeTakeFirstOrThrow();
  const withoutAddress = await waiting
    .innerJoin('recruitment.manager as m', 'm.expression', 's.expression')
    .where('m.programme', '=', programme)
    .where('m.replaced_at', 'is', null)
    .where('m.email', 'is', null)
    .where('s.since', '>=', before)
    .executeTakeFirstOrThrow();
  return late.count + withoutAddress.count;
}

/** Asked before this, it is stuck: the last day from which the working days have not yet passed. */
export function stuckBefore(now: Temporal.Instant, workingDays: number): Temporal.Instant {
  const today = dayOf(now);
  let first = today;
  while (Temporal.PlainDate.compare(addWorkingDays(first.subtract({ days: 1 }), workingDays), today) >= 0)
    first = first.subtract({ days: 1 });
  return first.toZonedDateTime(homeZone).toInstant();
}
