import { dayOf, homeZone, isWorkingDay } from '../../../platform/clock/index.ts';

/** The days of the story, counted back from the present. Nothing happens at weekends, nor after the present. */
export interface Calendar {
  readonly present: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  /** So many days ago, or on the working day after that. */
  day(daysAgo: number): Temporal.PlainDate;
  /** The same as a moment: '14:30' on that day. */
  ago(daysAgo: number, time?: string): Temporal.Instant;
}

export function calendarOf(present: Temporal.Instant): Calendar {
  const today = dayOf(present);
  const day = (daysAgo: number) => nextWorkingDay(today.subtract({ days: daysAgo }));
  return {
    present,
    today,
    day,
    ago(daysAgo, time = '10:00') {
      const moment = momentOf(day(daysAgo), time);
      return Temporal.Instant.compare(moment, present) < 0 ? moment : present;
    },
  };
}

export const momentOf = (day: Temporal.PlainDate, time: string): Temporal.Instant =>
  day.toZonedDateTime({ timeZone: homeZone, plainTime: time }).toInstant();

function nextWorkingDay(from: Temporal.PlainDate): Temporal.PlainDate {
  let day = from;
  while (!isWorkingDay(day)) day = day.add({ days: 1 });
  return day;
}
