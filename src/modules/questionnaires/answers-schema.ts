import { z } from 'zod';
import { type Answer, type Answers, isAsked } from './answers.ts';
import type { Question, Questionnaire, Step } from './definition.ts';
import { missing, readAnswer } from './read-answer.ts';

interface Asking {
  readonly today: Temporal.PlainDate;
  /** Someone who writes down what another person said takes what is known; everyone else answers what is required. */
  readonly required?: 'as-asked' | 'name-only';
}

/** The schema of a whole form: what was typed (or stored) becomes answers, or one sentence for each field. */
export const answersSchema = ({ steps }: Questionnaire, asking: Asking): z.ZodType<Answers> => schemaOf(steps, asking);

/** The schema of one page of a journey. */
export const stepSchema = ({ showWhen: _, ...step }: Step, asking: Asking): z.ZodType<Answers> =>
  schemaOf([step], asking);

function schemaOf(steps: readonly Step[], asking: Asking): z.ZodType<Answers> {
  return z.record(z.string(), z.unknown()).transform((raw, context) => {
    const answers: Record<string, Answer> = {};
    for (const { step, question } of steps.flatMap((step) => step.questions.map((question) => ({ step, question })))) {
      if (!isAsked(step, answers) || !isAsked(question, answers)) continue;
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

const mustAnswer = (question: Question, { required }: Asking): boolean =>
  question.required && (required !== 'name-only' || question.fact === 'name');
