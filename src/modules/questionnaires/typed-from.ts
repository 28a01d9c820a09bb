import type { FieldValues } from '../../platform/view/index.ts';
import type { Answer, Answers } from './answers.ts';

/** Stored answers as they stand in the boxes of a page, for changing them. */
export const typedFrom = (answers: Answers): FieldValues =>
  Object.fromEntries(Object.entries(answers).flatMap(([name, answer]) => boxesOf(name, answer)));

const date = /^(\d{4})-(\d{2})-(\d{2})$/;

function boxesOf(name: string, answer: Answer): (readonly [string, string | readonly string[]])[] {
  if (typeof answer === 'boolean') return [[name, answer ? 'yes' : 'no']];
  if (typeof answer === 'number') return [[name, String(answer)]];
  const parts = typeof answer === 'string' ? date.exec(answer) : null;
  if (!parts) return [[name, answer]];
  const [, year = '', month = '', day = ''] = parts;
  return [
    [`${name}-day`, String(Number(day))],
    [`${name}-month`, String(Number(month))],
    [`${name}-year`, year],
  ];
}
