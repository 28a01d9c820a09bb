import { z } from 'zod';
import { type Answer, type Answers, isShown } from './answers.ts';
import { type Question, type Questionnaire, questionsOf } from './definition.ts';
import { missing, readAnswer } from './read-answer.ts';

interface Asking {
  readonly today: Temporal.PlainDate;
  /** One page of a journey asks only its own step; answers given earlier decide what is shown. */
  readonly step?: string;
  readonly earlier?: Answers;
  /** Someone who writes down what another person said takes what is known; everyone else answers what is required. */
  readonly required?: 'as-asked' | 'name-only';
}

/** The schema of a form: what a browser posts (or a stored value) becomes answers, or one sentence for each field. */
export function answersSchema(questionnaire: Questionnaire, asking: Asking) {
  return z.record(z.string(), z.unknown()).transform((raw, context): Answers => {
    const answers: Record<string, Answer> = {};
    const asked = questionsAsked(questionnaire, asking);
    const earlier = without(asking.earlier ?? {}, asked);
    for (const question of asked) {
      if (!isShown(question, { ...earlier, ...answers })) continue;
      const reading = readAnswer(question, raw, asking.today);
      if (reading && 'answer' in reading) answers[question.name] = reading.answer;
      const problem = reading
        ? 'problem' in reading && reading.problem
        : mustAnswer(question, asking) && missing(question);
      if (problem) context.addIssue({ code: 'custom', path: [question.name], message: problem });
    }
    return answers;
  });
}

function questionsAsked(questionnaire: Questionnaire, { step }: Asking): readonly Question[] {
  if (step === undefined) return questionsOf(questionnaire);
  return questionnaire.steps.find((one) => one.id === step)?.questions ?? [];
}

/** A page that is answered anew forgets what it held before, so that a question can be hidden again. */
function without(answers: Answers, asked: readonly Question[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !asked.some((one) => one.name === name)));
}

function mustAnswer(question: Question, { required }: Asking): boolean {
  return question.required && (required !== 'name-only' || question.fact === 'name');
}
