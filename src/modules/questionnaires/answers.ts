import { z } from 'zod';
import { type Condition, type Questionnaire, questionsOf } from './definition.ts';

/** What one answer is when stored: JSON through and through. A date is 'YYYY-MM-DD', an organisation its id. */
export const answerSchema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]);
export type Answer = z.infer<typeof answerSchema>;

/** Answers by question name; a question that was not answered is absent. */
export const storedAnswersSchema = z.record(z.string(), answerSchema).readonly();
export type Answers = z.infer<typeof storedAnswersSchema>;

type Given = Readonly<Record<string, unknown>>;

/** Whether a page or a question is asked, given the answers so far or what was typed so far. */
export function isAsked({ showWhen }: { readonly showWhen?: Condition | undefined }, given: Given): boolean {
  return (
    !showWhen ||
    asWords(given[showWhen.question]).some((word) => typeof word === 'string' && showWhen.is.includes(word))
  );
}

/** Keeps the answers to questions that are asked, in their order; a hidden question hides those that hang on it. */
export function withoutHidden(questionnaire: Questionnaire, answers: Answers): Answers {
  const kept: Record<string, Answer> = {};
  for (const step of questionnaire.steps) {
    for (const question of isAsked(step, kept) ? step.questions : []) {
      const answer = answers[question.name];
      if (answer !== undefined && isAsked(question, kept)) kept[question.name] = answer;
    }
  }
  return kept;
}

/** The answer to the question that carries this fact, if it was asked and answered. */
export function factIn(questionnaire: Questionnaire, answers: Answers, fact: string): Answer | undefined {
  const question = questionsOf(questionnaire).find((one) => one.fact === fact);
  return question && answers[question.name];
}

function asWords(given: unknown): readonly unknown[] {
  if (typeof given === 'boolean') return [given ? 'yes' : 'no'];
  return Array.isArray(given) ? given : [given];
}
