import { day } from '../../platform/forms/index.ts';
import type { Question } from './definition.ts';
import { type Reading, sentence } from './reading.ts';

type DateQuestion = Extract<Question, { kind: 'date' }>;

/** A date comes as three boxes from a page, and as 'YYYY-MM-DD' from a draft or a file row. */
export function readDate(question: DateQuestion, value: unknown, today: Temporal.PlainDate): Reading {
  const boxes = boxesOf(value);
  if (Object.values(boxes).every((box) => String(box).trim() === '')) return null;
  const subject = sentence(question.asks);
  const read = day({ missing: '', what: subject }).safeParse(boxes);
  if (!read.success) return { problem: read.error.issues[0]?.message ?? '' };
  const order = Temporal.PlainDate.compare(read.data, today);
  if (question.when === 'past' && order > 0) return { problem: `${subject} must be today or in the past` };
  if (question.when === 'future' && order < 0) return { problem: `${subject} must be today or in the future` };
  return { answer: read.data.toString() };
}

function boxesOf(value: unknown): object {
  if (typeof value === 'object' && value !== null) return value;
  const stored = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typeof value === 'string' ? value : '');
  return stored ? { day: stored[3], month: stored[2], year: stored[1] } : {};
}
