import { addWorkingDays, dayOf, homeZone } from '../../../platform/clock/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { RecruitmentTables } from '../tables.ts';

interface Wanted {
  readonly programme: string;
  readonly stuckAfterWorkingDays: number;
  readonly now: Temporal.Instant;
}

/** How many expressions have waited for a line manager longer than the terms give them. */
export async function countStuck(tx: Tx, { programme, stuckAfterWorkingDays, now }: Wanted): Promise<number> {
  const { count } = await within<RecruitmentTables>(tx)
    .selectFrom('recruitment.standing as s')
    .innerJoin('recruitment.manager as m', (join) =>
      join.onRef('m.expression', '=', 's.expression').on('m.replaced_at', 'is', null),
    )
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('s.until', 'is', null)
    .where('s.programme', '=', programme)
    .where('s.state', '=', 'with-manager')
    .where((or) => or.or([or('m.asked_at', '<', stuckBefore(now, stuckAfterWorkingDays)), or('m.email', 'is', null)]))
    .executeTakeFirstOrThrow();
  return count;
}

/** Asked before this, it is stuck: the last day from which the working days have not yet passed. */
export function stuckBefore(now: Temporal.Instant, workingDays: number): Temporal.Instant {
  const today = dayOf(now);
  let first = today;
  while (Temporal.PlainDate.compare(addWorkingDays(first.subtract({ days: 1 }), workingDays), today) >= 0)
    first = first.subtract({ days: 1 });
  return first.toZonedDateTime(homeZone).toInstant();
}
