import { formatDay } from '../../platform/clock/index.ts';
import type { Answer } from './answers.ts';
import type { Question } from './definition.ts';

/** Names of organisations by id, for the answers that point at the register. */
export type OrganisationNames = ReadonlyMap<string, string>;

/** An answer as a person reads it; several lines where several were chosen or written. */
export function answerWords(question: Question, answer: Answer, organisations: OrganisationNames): readonly string[] {
  if (typeof answer === 'boolean') return [answer ? 'Yes' : 'No'];
  if (typeof answer === 'object') return answer.map((one) => optionLabel(question, one));
  if (typeof answer === 'number')
    return [question.kind === 'scale' ? pointWords(question.points, answer) : String(answer)];
  if (question.kind === 'date') return [formatDay(Temporal.PlainDate.from(answer))];
  if (question.kind === 'organisation') return [organisations.get(answer) ?? 'An organisation no longer listed'];
  return question.kind === 'one-of' ? [optionLabel(question, answer)] : answer.split('\n');
}

function optionLabel(question: Question, value: string): string {
  const options = question.kind === 'one-of' || question.kind === 'many-of' ? question.options : [];
  return options.find((one) => one.value === value)?.label ?? value;
}

const pointWords = (points: readonly string[], point: number): string =>
  `${points[point - 1] ?? point} (${point} of ${points.length})`;
