import { type Answers, isAsked } from './answers.ts';
import type { Questionnaire, Step } from './definition.ts';

/** The pages this person is asked, given what they have said so far. */
export function stepsAsked(questionnaire: Questionnaire, answers: Answers): readonly Step[] {
  return questionnaire.steps.filter((step) => isAsked(step, answers));
}

export function stepAfter(questionnaire: Questionnaire, answers: Answers, id: string): Step | null {
  const steps = stepsAsked(questionnaire, answers);
  return steps[steps.findIndex((one) => one.id === id) + 1] ?? null;
}

export function stepBefore(questionnaire: Questionnaire, answers: Answers, id: string): Step | null {
  const steps = stepsAsked(questionnaire, answers);
  return steps[steps.findIndex((one) => one.id === id) - 1] ?? null;
}
