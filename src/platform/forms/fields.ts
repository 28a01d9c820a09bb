import { z } from 'zod';
import { isBlank } from './rows.ts';

interface Words {
  /** What to say when nothing was typed. */
  readonly missing: string;
}

const typed = z.preprocess((value) => (Array.isArray(value) ? value[0] : value) ?? '', z.string());
const tidy = (text: string): string => text.replaceAll('\r\n', '\n').replaceAll('\0', '').trim();

function text(max: number, { missing }: Words): z.ZodType<string> {
  const tooLong = `${subjectOf(missing)} must be ${max.toLocaleString('en-GB')} characters or fewer`;
  return typed.transform(tidy).pipe(z.string().min(1, missing).max(max, tooLong));
}

/** "Enter your name" is about "Your name". */
function subjectOf(missing: string): string {
  const [, first = 'W', rest = 'hat you typed'] = /^Enter (.)(.*)$/.exec(missing) ?? [];
  return first.toUpperCase() + rest;
}

export const shortText = (words: Words & { readonly max?: number }): z.ZodType<string> => text(words.max ?? 200, words);
export const longText = (words: Words & { readonly max?: number }): z.ZodType<string> =>
  text(words.max ?? 10_000, words);

/** Nothing typed becomes null; something typed must be right. */
export function optional<T>(field: z.ZodType<T>): z.ZodType<T | null> {
  return z
    .unknown()
    .optional()
    .transform((value, context) => {
      if (isBlank(value)) return null;
      const result = field.safeParse(value);
      if (result.success) return result.data;
      for (const issue of result.error.issues) context.addIssue({ code: 'custom', message: issue.message });
      return z.NEVER;
    });
}

export function emailAddress({ missing }: Words): z.ZodType<string> {
  const wrong = 'Enter an email address in the correct format, like name@example.com';
  return typed
    .transform((value) => tidy(value).toLowerCase())
    .pipe(z.string().min(1, missing).max(254, wrong).pipe(z.email(wrong)));
}

export function oneOf<const Choice extends string>(choices: readonly Choice[], { missing }: Words): z.ZodType<Choice> {
  return typed.pipe(z.enum(choices, { error: missing }));
}

export function manyOf<const Choice extends string>(
  choices: readonly Choice[],
  words?: Words,
): z.ZodType<readonly Choice[]> {
  const asList = (value: unknown): unknown => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
  const list = z.array(z.enum(choices, { error: 'Select from the list' }));
  return z.preprocess(
    (value) => [...new Set([asList(value)].flat())].filter((item) => item !== ''),
    words ? list.min(1, words.missing) : list,
  );
}

export function yesNo(words: Words): z.ZodType<boolean> {
  return oneOf(['yes', 'no'], words).transform((answer) => answer === 'yes');
}

export function integer(
  words: Words & { readonly min: number; readonly max: number; readonly what: string },
): z.ZodType<number> {
  const range = `${words.what} must be a whole number from ${words.min} to ${words.max}`;
  return typed
    .transform(tidy)
    .pipe(
      z
        .string()
        .min(1, words.missing)
        .regex(/^-?\d{1,9}$/, range),
    )
    .transform(Number)
    .pipe(z.number().min(words.min, range).max(words.max, range));
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const box = z.preprocess(
  (value) => value ?? '',
  z.string().transform((value) => value.trim()),
);
const boxes = z.object({ day: box, month: box, year: box });

/** Three boxes; a month may be typed as a name. `what` begins the messages: "Start date". */
export function day(words: Words & { readonly what: string }): z.ZodType<Temporal.PlainDate> {
  return z
    .preprocess((value) => value ?? {}, boxes)
    .transform(({ day, month, year }, context) => {
      const fail = (message: string): never => {
        context.addIssue({ code: 'custom', message });
        return z.NEVER;
      };
      if (!day && !month && !year) return fail(words.missing);
      const absent = [!day && 'a day', !month && 'a month', !year && 'a year'].filter((part) => part !== false);
      if (absent.length > 0) return fail(`${words.what} must include ${absent.join(' and ')}`);
      if (/^\d{1,3}$/.test(year)) return fail(`${words.what} must have a year with four digits, like 2026`);
      return toDate(day, month, year) ?? fail(`${words.what} must be a real date`);
    });
}

function toDate(day: string, month: string, year: string): Temporal.PlainDate | null {
  const named = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const parts = { day: Number(day), month: named || Number(month), year: Number(year) };
  if (!/^\d{4}$/.test(year) || !Number.isInteger(parts.day) || !Number.isInteger(parts.month)) return null;
  try {
    return Temporal.PlainDate.from(parts, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** "2pm", "2:30pm", "14:30", "midday", and "10" for a morning */
export function time({ missing }: Words): z.ZodType<Temporal.PlainTime> {
  return typed.transform(tidy).transform((value, context) => {
    const parsed = toTime(value.toLowerCase());
    if (parsed) return parsed;
    context.addIssue({ code: 'custom', message: value === '' ? missing : 'Enter a time like 2pm or 14:30' });
    return z.NEVER;
  });
}

function toTime(value: string): Temporal.PlainTime | null {
  if (value === 'midday' || value === 'noon') return new Temporal.PlainTime(12);
  const found = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/.exec(value);
  if (!found) return null;
  const [, hours = '', minutes = '0', half] = found;
  const hour = Number(hours);
  if (half && (hour < 1 || hour > 12)) return null;
  if (hour > 23 || Number(minutes) > 59) return null;
  // Nobody arranges to meet at 10 at night; a bare 2 could be either.
  if (!half && found[2] === undefined && (hour < 8 || hour > 12)) return null;
  const onClock = half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour;
  return new Temporal.PlainTime(onClock, Number(minutes));
}
