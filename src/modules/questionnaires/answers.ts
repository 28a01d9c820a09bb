import { z } from 'zod';
import { type Question, type Questionnaire, questionsOf } from './definition.ts';

/** What one answer is when stored: JSON through and through. A date is 'YYYY-MM-DD', an organisation its id. */
export const answerSchema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]);
export type Answer = z.infer<typeof answerSchema>;

/** Answers by question name; a question that was not answered is absent. */
export const storedAnswersSchema = z.record(z.string(), answerSchema).readonly();
export type Answers = z.infer<typeof storedAnswersSchema>;

export function isShown(question: Question, answers: Answers): boolean {
  const { showWhen } = question;
  if (!showWhen) return true;
  return asWords(answers[showWhen.question]).some((word) => showWhen.is.includes(word));
}

/** Keeps the answers to questions that are asked, in their order; a hidden question hides those that hang on it. */
export function withoutHidden(questionnaire: Questionnaire, answers: Answers): Answers {
  const kept: Record<string, Answer> = {};
  for (const question of questionsOf(questionnaire)) {
    const answer = answers[question.name];
    if (answer !== undefined && isShown(question, kept)) kept[question.name] = answer;
  }
  return kept;
}

/** The answer to the question that carries this fact, if it was asked and answered. */
export function factIn(questionnaire: Questionnaire, answers: Answers, fact: string): Answer | undefined {
  const question = questionsOf(questionnaire).find((one) => one.fact === fact);
  return question && answers[question.name];
}

function asWords(answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return [];
  if (typeof answer === 'boolean') return [answer ? 'yes' : 'no'];
  return typeof answer === 'object' ? answer : [String(answer)];
}
