import { addWorkingDays } from '../../../platform/clock/index.ts';
import type { Reminder } from '../../programmes/index.ts';

type Day = Temporal.PlainDate;
type Timing = Pick<Reminder, 'when' | 'times'>;

const compare = Temporal.PlainDate.compare;

/** Which saying of a reminder is due today, from the day of the fact it is about; null when none is, or all have been. */
export function sayingDue({ when, times }: Timing, fact: Day, today: Day): number | null {
  if (when.side === 'before') {
    const from = fact.subtract({ days: when.days });
    return compare(from, today) <= 0 && compare(today, fact) < 0 ? 1 : null;
  }
  for (let saying = times; saying > 0; saying -= 1) {
    const count = when.days * saying;
    const due = when.kind === 'days' ? fact.add({ days: count }) : addWorkingDays(fact, count);
    if (compare(due, today) <= 0) return saying;
  }
  return null;
}

export interface Span {
  readonly from: Day;
  readonly until: Day;
}

/**
 * The days of the facts that a reminder can be due about today, and a little more: nobody is reminded of what is long
 * past because a worker stood still, or because a programme began to remind.
 */
export function factsInView({ when, times }: Timing, today: Day): Span {
  if (when.side === 'before') return { from: today.add({ days: 1 }), until: today.add({ days: when.days }) };
  return { from: today.subtract({ days: 2 * when.days * times + 14 }), until: today.subtract({ days: when.days }) };
}
