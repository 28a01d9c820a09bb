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
});

const typed = z.record(z.string(), z.unknown());

/** What is asked for only when they are told later is not looked at otherwise; whatever is wrong is said at once. */
export const askForm = (today: Temporal.PlainDate): z.ZodType<AskInput> =>
  typed.transform((values, context) => {
    const isLater = values['telling'] === 'later';
    const [about, delay] = [asked.safeParse(values), later(today).safeParse(values)];
    const issues = [...(about.error?.issues ?? []), ...(isLater ? (delay.error?.issues ?? []) : [])];
    for (const { path, message } of issues) context.addIssue({ code: 'custom', path, message });
    if (!about.success || (isLater && !delay.success)) return z.NEVER;
    const { reason, hours } = about.data;
    return { reason, hours, delay: isLater && delay.success ? delay.data : null };
  });

const later = (today: Temporal.PlainDate) =>
  z.object({
    until: day({ missing: words.untilMissing, what: words.untilWhat })
      .refine((until) => Temporal.PlainDate.compare(until, today) > 0, { error: words.untilPast })
      .refine((until) => Temporal.PlainDate.compare(until, today.add({ days: mostDelayDays })) <= 0, {
        error: words.untilFar,
      }),
    why: text(words.whyMissing),
  });
