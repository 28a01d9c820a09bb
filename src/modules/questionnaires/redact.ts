import type { Answers } from './answers.ts';
import { type Audience, type Question, type Questionnaire, questionsOf } from './definition.ts';

export type Reader = 'author' | Audience;

export const mayRead = (question: Question, reader: Reader): boolean =>
  reader === 'author' || question.readers.includes(reader);

/** The answers that this reader may see, and nothing that shows there were others. */
export function redactedFor(questionnaire: Questionnaire, answers: Answers, reader: Reader): Answers {
  const seen = new Set(
    questionsOf(questionnaire)
      .filter((one) => mayRead(one, reader))
      .map((one) => one.name),
  );
  return Object.fromEntries(Object.entries(answers).filter(([name]) => seen.has(name)));
}

/** Special-category answers are kept apart from the others, under their own consent. */
export function apart(questionnaire: Questionnaire, answers: Answers): { ordinary: Answers; special: Answers } {
  const special = new Set(
    questionsOf(questionnaire)
      .filter((one) => one.special)
      .map((one) => one.name),
  );
  const entries = Object.entries(answers);
  return {
    ordinary: Object.fromEntries(entries.filter(([name]) => !special.has(name))),
    special: Object.fromEntries(entries.filter(([name]) => special.has(name))),
  };
}
