import { dayOf, homeZone, isWorkingDay } from '../../../platform/clock/index.ts';

/** The days of the story, counted back from the present; below nought they are still to come. Nothing happens at weekends. */
export interface Calendar {
  readonly present: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  /** A working day: that many days ago or the one before it, that many days ahead or the one after it. */
  day(daysAgo: number): Temporal.PlainDate;
  /** The same as a moment, '14:30' on that day, and never later than the present. */
  ago(daysAgo: number, time?: string): Temporal.Instant;
  /** Counts days; what is long ago is told three days at a time. */
  chapterOf(moment: Temporal.Instant): number;
}

const longAgo = 100;

export function calendarOf(present: Temporal.Instant): Calendar {
  const today = dayOf(present);
  const day = (daysAgo: number) => workingDay(today.subtract({ days: daysAgo }), daysAgo > 0 ? -1 : 1);
  return {
    present,
    today,
    day,
    ago(daysAgo, time = '10:00') {
      const moment = momentOf(day(daysAgo), time);
      return Temporal.Instant.compare(moment, present) < 0 ? moment : present;
    },
    chapterOf(moment) {
      const { days: daysAgo } = dayOf(moment).until(today);
      return daysAgo > longAgo ? longAgo + Math.ceil((daysAgo - longAgo) / 3) : daysAgo;
    },
  };
}

export const momentOf = (day: Temporal.PlainDate, time: string): Temporal.Instant =>
  day.toZonedDateTime({ timeZone: homeZone, plainTime: time }).toInstant();

function workingDay(from: Temporal.PlainDate, direction: 1 | -1): Temporal.PlainDate {
  let day = from;
  while (!isWorkingDay(day)) day = day.add({ days: direction });
  return day;
}
