import { z } from 'zod';
import { dayOf, formatTime, homeZone } from '../../../../platform/clock/index.ts';
import { day, integer, oneOf, optional, shortText, time } from '../../../../platform/forms/index.ts';
import type { FieldValues } from '../../../../platform/view/index.ts';
import type { Terms } from '../../../programmes/index.ts';
import type { Arrangement } from '../../arrangement.ts';
import { words } from './words.ts';

/** When, for how long, how and where, as it is typed. Times are those of the clock on the wall. */
export const arrangementForm = ({ sessions: { methods } }: Pick<Terms, 'sessions'>): z.ZodType<Arrangement> =>
  z
    .object({
      day: day({ missing: words.dayMissing, what: words.day }),
      time: time({ missing: words.timeMissing }),
      minutes: integer({ missing: words.minutesMissing, what: words.minutesWhat, min: 5, max: 600 }),
      method: oneOf(methods, { missing: words.methodMissing }),
      place: optional(shortText({ missing: '', max: 500 })),
    })
    .transform(({ day, time, ...rest }) => ({
      ...rest,
      startsAt: day.toZonedDateTime({ timeZone: homeZone, plainTime: time }).toInstant(),
    }));

const afterNow = (now: Temporal.Instant, time: { readonly years: number }): Temporal.Instant =>
  now.toZonedDateTimeISO(homeZone).add(time).toInstant();

/** What is wrong with when a session is to be: it lies ahead, and within a year. Null when nothing is. */
export function wrongAhead({ startsAt }: Arrangement, now: Temporal.Instant): string | null {
  if (Temporal.Instant.compare(startsAt, now) <= 0) return words.past;
  return Temporal.Instant.compare(startsAt, afterNow(now, { years: 1 })) > 0 ? words.farOff : null;
}

/** What is wrong with when a session has been: it lies behind, and within a year. */
export function wrongBehind({ startsAt }: Arrangement, now: Temporal.Instant): string | null {
  if (Temporal.Instant.compare(startsAt, now) > 0) return words.future;
  return Temporal.Instant.compare(startsAt, afterNow(now, { years: -1 })) < 0 ? words.longAgo : null;
}

export const fillFrom = ({ startsAt, minutes, method, place }: Arrangement): FieldValues => ({
  ...dayBoxes(dayOf(startsAt)),
  time: formatTime(startsAt.toZonedDateTimeISO(homeZone).toPlainTime()),
  ...fillWithoutDate({ minutes, method, place }),
});

/** What is likely to be the same next time. */
export const fillWithoutDate = ({ minutes, method, place }: Omit<Arrangement, 'startsAt'>): FieldValues => ({
  minutes: String(minutes),
  method,
  place: place ?? '',
});

const dayBoxes = ({ day, month, year }: Temporal.PlainDate): FieldValues => ({
  'day-day': String(day),
  'day-month': String(month),
  'day-year': String(year),
});
