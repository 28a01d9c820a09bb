import type { Question } from './definition.ts';
import { type Reading, sentence } from './reading.ts';

type DateQuestion = Extract<Question, { kind: 'date' }>;

/** A date comes as three boxes from a page, and as 'YYYY-MM-DD' from a draft or a file row. */
export function readDate(
  question: DateQuestion,
  raw: Readonly<Record<string, unknown>>,
  today: Temporal.PlainDate,
): Reading {
  const boxes = boxesOf(question.name, raw);
  if (boxes.every((box) => box === '')) return null;
  const missing = ['day', 'month', 'year'].filter((_part, place) => boxes[place] === '');
  const subject = sentence(question.asks);
  if (missing.length > 0) return { problem: `${subject} must include a ${missing.join(' and a ')}` };
  const date = dateFrom(boxes);
  if (!date) return { problem: `${subject} must be a real date, like 27 3 2026` };
  const order = Temporal.PlainDate.compare(date, today);
  if (question.when === 'past' && order > 0) return { problem: `${subject} must be today or in the past` };
  if (question.when === 'future' && order < 0) return { problem: `${subject} must be today or in the future` };
  return { answer: date.toString() };
}

function boxesOf(name: string, raw: Readonly<Record<string, unknown>>): readonly string[] {
  const stored = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(raw[name] ?? ''));
  if (stored) return [stored[3] ?? '', stored[2] ?? '', stored[1] ?? ''];
  return ['day', 'month', 'year'].map((part) => String(raw[`${name}-${part}`] ?? '').trim());
}

function dateFrom([day, month, year]: readonly string[]): Temporal.PlainDate | null {
  if (!/^\d{1,2}$/.test(day ?? '') || !/^\d{1,2}$/.test(month ?? '') || !/^\d{4}$/.test(year ?? '')) return null;
  try {
    const parts = { day: Number(day), month: Number(month), year: Number(year) };
    return Temporal.PlainDate.from(parts, { overflow: 'reject' });
  } catch {
    return null;
  }
}
