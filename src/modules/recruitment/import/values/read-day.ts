import type { Cell } from '../file/sheet.ts';
import { plainText } from './plain-text.ts';
import type { Fault, Reading, Tidied } from './reading.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day that a workbook counts from, so that day 60 is 29 February 1900, as in Excel. */
const dayZero = Temporal.PlainDate.from('1899-12-30');

type Found = {
  readonly day: Temporal.PlainDate | undefined;
  readonly tidied?: readonly Tidied[];
  readonly fault?: Fault;
};

/** A day, written the British way round, the Excel way, or as the standard says. `today` settles two-digit years. */
export function readDay(cell: Cell, today: Temporal.PlainDate): Reading<Temporal.PlainDate | null> {
  if (cell instanceof Temporal.PlainDate) return likely({ day: cell }, today);
  const text = plainText(cell).toLowerCase();
  if (text === '') return { value: null };
  return likely(
    fromSerial(text) ??
      fromStandard(text) ??
      fromNumbers(text, today) ??
      fromMonthName(text, today) ?? { day: undefined },
    today,
  );
}

function likely({ day, tidied, fault }: Found, today: Temporal.PlainDate): Reading<Temporal.PlainDate | null> {
  if (!day) return { value: null, fault: fault ?? { code: 'not a day', level: 'ask' } };
  const odd: Fault | undefined =
    Temporal.PlainDate.compare(day, today) > 0
      ? { code: 'future day', level: 'ask' }
      : day.year < today.year - 60
        ? { code: 'long ago', level: 'ask' }
        : fault;
  return { value: day, ...(tidied ? { tidied } : {}), ...(odd ? { fault: odd } : {}) };
}

function fromSerial(text: string): Found | undefined {
  if (!/^\d{5}(\.\d+)?$/.test(text)) return undefined;
  return { day: dayZero.add({ days: Math.floor(Number(text)) }) };
}

function fromStandard(text: string): Found | undefined {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/.exec(text) ?? [];
  return year ? { day: dayOf(Number(year), Number(month), Number(day)) } : undefined;
}

function fromNumbers(text: string, today: Temporal.PlainDate): Found | undefined {
  const [, first, second, years] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})$/.exec(text) ?? [];
  if (!first || !second || !years) return undefined;
  const year = wholeYear(years, today);
  const day = dayOf(year, Number(second), Number(first));
  const tidied: Tidied[] = [
    ...(years.length === 2 ? ['two-digit year' as const] : []),
    ...(Number(first) <= 12 && first !== second ? ['day before month' as const] : []),
  ];
  if (day) return { day, tidied };
  const turned = dayOf(year, Number(first), Number(second));
  return {
    day: undefined,
    ...(turned ? { fault: { code: 'month before day', level: 'ask', repair: inFigures(turned) } } : {}),
  };
}

function fromMonthName(text: string, today: Temporal.PlainDate): Found | undefined {
  const [, days, name, years] =
    /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:(\d{1,2})(?:st|nd|rd|th)?[ -]*(?:of )?)?([a-z]{3,9})\.?,?[ -]*(\d{4}|’?\d{2})$/.exec(
      text,
    ) ?? [];
  const month = months.findIndex((short) => name?.startsWith(short)) + 1;
  if (!years || month === 0) return undefined;
  const figures = years.replace('’', '');
  const day = dayOf(wholeYear(figures, today), month, Number(days ?? 1));
  const tidied: Tidied[] = figures.length === 2 ? ['two-digit year'] : [];
  return days === undefined && day
    ? { day, tidied, fault: { code: 'month only', level: 'ask', repair: inFigures(day) } }
    : { day, tidied };
}

/** Two digits mean the latest year that is not far ahead: in 2026, 27 is 2027 and 28 is 1928. */
function wholeYear(digits: string, today: Temporal.PlainDate): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  const century = today.year - (today.year % 100);
  return century + year <= today.year + 1 ? century + year : century - 100 + year;
}

function dayOf(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

/** A repair is typed into the cell, so it is written as such files write days. */
export function inFigures(day: Temporal.PlainDate): string {
  const [first, second] = [day.day, day.month].map((part) => String(part).padStart(2, '0'));
  return `${first}/${second}/${day.year}`;
}
