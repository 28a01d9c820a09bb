import { z } from 'zod';

/** Who may read an answer besides its author. The page names them above the box, and redaction obeys the same list. */
export const audiences = ['coordinator', 'line-manager', 'mentor', 'mentee', 'programme-report'] as const;
export type Audience = (typeof audiences)[number];

const option = z.strictObject({ value: z.string().min(1), label: z.string().min(1), hint: z.string().optional() });

const about = {
  name: z.string().regex(/^[a-z][a-zA-Z0-9]*$/, 'A question is named in camelCase'),
  label: z.string().min(1),
  /** Completes the error: "Enter your job title", "Select yes if you have mentored before". */
  asks: z.string().min(1),
  /** The label on the check-answers page, where the question itself would be too long. */
  short: z.string().optional(),
  help: z.string().optional(),
  required: z.boolean(),
  readers: z.array(z.enum(audiences)).readonly(),
  /** Special-category data: read by nobody but its author, and kept by the asking module under a consent of its own. */
  special: z.boolean().optional(),
  /** Names the fact a module acts on, so that no module depends on the wording or the name of a question. */
  fact: z.string().optional(),
  /** For choices: shown only when an earlier question has one of these answers; for yes and no, 'yes' or 'no'. */
  showWhen: z.strictObject({ question: z.string(), is: z.array(z.string()).min(1).readonly() }).optional(),
};

const question = z.discriminatedUnion('kind', [
  z.strictObject({ ...about, kind: z.literal('short-text'), most: z.number().int().positive().default(200) }),
  z.strictObject({ ...about, kind: z.literal('long-text'), most: z.number().int().positive().default(4000) }),
  z.strictObject({ ...about, kind: z.literal('one-of'), options: z.array(option).min(2).readonly() }),
  z.strictObject({
    ...about,
    kind: z.literal('many-of'),
    options: z.array(option).min(1).readonly(),
    most: z.number().int().positive().optional(),
  }),
  z.strictObject({ ...about, kind: z.literal('date'), when: z.enum(['past', 'future', 'any']).default('any') }),
  z.strictObject({ ...about, kind: z.literal('number'), least: z.number().int(), most: z.number().int() }),
  z.strictObject({
    ...about,
    kind: z.literal('scale'),
    points: z.array(z.string().min(1)).min(2).max(11).readonly(),
  }),
  z.strictObject({ ...about, kind: z.literal('yes-no') }),
  z.strictObject({ ...about, kind: z.literal('email') }),
  z.strictObject({ ...about, kind: z.literal('organisation') }),
]);

const step = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'A step is named in kebab-case'),
  title: z.string().min(1),
  intro: z.string().optional(),
  questions: z.array(question).min(1).readonly(),
});

const shape = z.strictObject({
  id: z.string().min(1),
  version: z.number().int().positive(),
  title: z.string().min(1),
  /** One step is one page of a journey. */
  steps: z.array(step).min(1).readonly(),
});

export type Question = z.infer<typeof question>;
export type Step = z.infer<typeof step>;
export type Questionnaire = z.infer<typeof shape>;
export type QuestionnaireInput = z.input<typeof shape>;

export const questionsOf = (questionnaire: Questionnaire): readonly Question[] =>
  questionnaire.steps.flatMap((one) => one.questions);

export const questionnaireSchema = shape.superRefine((questionnaire, context) => {
  const earlier = new Map<string, Question>();
  for (const one of questionsOf(questionnaire)) {
    const fault = faultIn(one, earlier);
    if (fault) context.addIssue({ code: 'custom', message: `${one.name}: ${fault}` });
    earlier.set(one.name, one);
  }
});

/** Checks a definition once, where it is written or read; from then on its type is true. */
export const defineQuestionnaire = (input: QuestionnaireInput): Questionnaire => questionnaireSchema.parse(input);

function faultIn(one: Question, earlier: ReadonlyMap<string, Question>): string | null {
  if (earlier.has(one.name)) return 'two questions have this name';
  if (one.special && one.readers.length > 0) return 'special-category data has no readers';
  if (one.special && one.required) return 'special-category data is never required';
  if (!one.showWhen) return null;
  const asked = earlier.get(one.showWhen.question);
  if (!asked) return 'a condition names an earlier question';
  const possible = conditionValues(asked);
  return one.showWhen.is.every((value) => possible.includes(value)) ? null : 'a condition names a possible answer';
}

function conditionValues(asked: Question): readonly string[] {
  if (asked.kind === 'yes-no') return ['yes', 'no'];
  if (asked.kind === 'one-of' || asked.kind === 'many-of') return asked.options.map((one) => one.value);
  return [];
}
