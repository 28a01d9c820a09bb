import { z } from 'zod';
import { day, integer, longText, oneOf } from '../../../../platform/forms/index.ts';
import { mostDelayDays, mostHours } from '../../periods.ts';
import { words } from './words.ts';

export interface AskInput {
  readonly reason: string;
  readonly hours: number;
  /** Null: they are told at once. */
  readonly delay: { readonly until: Temporal.PlainDate; readonly why: string } | null;
}

const text = (missing: string) => longText({ missing, max: 10_000 });

const asked = z.object({
  reason: text(words.reasonMissing),
  hours: integer({ missing: words.hoursMissing, what: words.hoursWhat, min: 1, max: mostHours }),
  telling: oneOf(['at-once', 'later'], { missing: words.tellingMissing }),
  until: z.unknown().optional(),
  why: z.unknown().optional(),
});

const later = z.object({
  until: day({ missing: words.untilMissing, what: words.untilWhat }),
  why: text(words.whyMissing),
});

/** What is asked for only when they are told later is not looked at otherwise. */
export const askForm = (today: Temporal.PlainDate): z.ZodType<AskInput> =>
  asked.transform(({ telling, reason, hours, ...about }, context) => {
    if (telling === 'at-once') return { reason, hours, delay: null };
    const { success, data, error } = later.safeParse(about);
    if (!success) {
      for (const { path, message } of error.issues) context.addIssue({ code: 'custom', path, message });
      return z.NEVER;
    }
    const wrong = wrongDay(data.until, today);
    if (wrong === null) return { reason, hours, delay: data };
    context.addIssue({ code: 'custom', path: ['until'], message: wrong });
    return z.NEVER;
  });

function wrongDay(until: Temporal.PlainDate, today: Temporal.PlainDate): string | null {
  if (Temporal.PlainDate.compare(until, today) <= 0) return words.untilPast;
  return Temporal.PlainDate.compare(until, today.add({ days: mostDelayDays })) > 0 ? words.untilFar : null;
}
