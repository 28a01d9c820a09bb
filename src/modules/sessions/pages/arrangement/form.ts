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
