import type { SummaryRow } from '../../platform/view/index.ts';
import { answerWords, type OrganisationNames } from './answer-words.ts';
import { type Answer, type Answers, isAsked, withoutHidden } from './answers.ts';
import type { Question, Questionnaire } from './definition.ts';
import { mayRead, type Reader } from './reader.ts';

interface Reading {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly reader: Reader;
  readonly organisations: OrganisationNames;
  /** Without the questions that were left open. */
  readonly answeredOnly?: boolean;
}

/** The rows of a summary list: the questions this reader may see, with their answers; those not answered are said to be so. */
export function answerRows({
  questionnaire,
  answers,
  reader,
  organisations,
  answeredOnly,
}: Reading): readonly SummaryRow[] {
  const kept = withoutHidden(questionnaire, answers);
  return questionnaire.steps
    .flatMap((step) => (isAsked(step, kept) ? step.questions : []))
    .filter((question) => mayRead(question, reader) && isAsked(question, kept))
    .filter(({ name }) => !answeredOnly || isAnswered(kept[name]))
    .map((question) => ({ key: question.short ?? question.label, value: wordsOf(question, kept, organisations) }));
}

const isAnswered = (answer: Answer | undefined): boolean =>
  answer !== undefined && !(Array.isArray(answer) && answer.length === 0);

function wordsOf(question: Question, answers: Answers, organisations: OrganisationNames) {
  const answer = answers[question.name];
  if (answer === undefined || !isAnswered(answer)) return 'Not answered';
  const lines = answerWords(question, answer, organisations);
  return lines.length === 1 ? lines[0] : lines.map((line, place) => [place > 0 && <br />, line]);
}
