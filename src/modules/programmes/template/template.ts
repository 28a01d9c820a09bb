import { z } from 'zod';
import { questionnaireSchema, questionsOf } from '../../questionnaires/index.ts';
import { matchingSchema } from './matching/definition.ts';
import { remindersSchema } from './reminders.ts';
import { termsSchema } from './terms.ts';
import { textsSchema } from './texts.ts';

export const formPurposes = [
  'menteeExpression',
  'mentorExpression',
  'endorsement',
  'matchingRequest',
  'livedExperience',
  'menteeFeedback',
  'mentorFeedback',
  'ending',
] as const;
export type FormPurpose = (typeof formPurposes)[number];

export const setUpSteps = [
  'description',
  'dates',
  'contacts',
  'safeguarding-lead',
  'terms',
  'endorsement',
  'texts',
  'agreement',
] as const;
export type SetUpStep = (typeof setUpSteps)[number];

/** The facts that recruitment acts on; the forms say which of their questions carries each. */
const factsNeeded = {
  menteeExpression: ['name', 'organisation', 'job-title', 'in-post-since', 'manager-name', 'manager-email'],
  mentorExpression: ['name', 'organisation', 'job-title', 'manager-name', 'manager-email', 'capacity'],
} as const;

const shape = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  version: z.number().int().positive(),
  name: z.string().min(1),
  /** One paragraph for the page on which a coordinator chooses a template. */
  about: z.string().min(1),
  terms: termsSchema,
  forms: z.strictObject({
    menteeExpression: questionnaireSchema,
    mentorExpression: questionnaireSchema,
    endorsement: questionnaireSchema,
    matchingRequest: questionnaireSchema,
    livedExperience: questionnaireSchema,
    menteeFeedback: questionnaireSchema,
    mentorFeedback: questionnaireSchema,
    ending: questionnaireSchema,
  }),
  texts: textsSchema,
  matching: matchingSchema,
  reminders: remindersSchema,
  setUp: z.array(z.enum(setUpSteps)).min(1).readonly(),
});
export type Template = z.infer<typeof shape>;
export type TemplateInput = z.input<typeof shape>;

export const templateSchema = shape.superRefine(({ forms }, context) => {
  for (const [purpose, facts] of Object.entries(factsNeeded)) {
    const form = purpose === 'menteeExpression' ? forms.menteeExpression : forms.mentorExpression;
    const questions = questionsOf(form);
    for (const fact of facts) {
      if (questions.filter((one) => one.fact === fact).length === 1) continue;
      context.addIssue({ code: 'custom', path: ['forms', purpose], message: `needs one question for ${fact}` });
    }
    if (questions.some((one) => one.special)) {
      context.addIssue({ code: 'custom', path: ['forms', purpose], message: 'asks for no special-category data' });
    }
  }
});

/** Checks a template once, where it is written; a fault in it stops the start, not a person's form. */
export const defineTemplate = (input: TemplateInput): Template => templateSchema.parse(input);
