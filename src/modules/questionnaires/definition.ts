import { z } from 'zod';

/** Who may read an answer besides its author. The page names them above the box, and redaction obeys the same list. */
export const audiences = ['coordinator', 'line-manager', 'mentor', 'mentee', 'programme-report'] as const;
export type Audience = (typeof audiences)[number];

/** For yes and no, `is` holds 'yes' or 'no'. */
const condition = z.strictObject({ question: z.string(), is: z.array(z.string()).min(1).readonly() });
export type Condition = z.infer<typeof condition>;

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
  /** Asked only when a choice earlier on the same page is one of these. */
  showWhen: condition.optional(),
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
  /** The whole page is asked only when a choice on an earlier page is one of these. */
  showWhen: condition.optional(),
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
  const say = (name: string, fault: string | null) => {
    if (fault) context.addIssue({ code: 'custom', message: `${name}: ${fault}` });
  };
  const onEarlierPages: Question[] = [];
  for (const { id, showWhen, questions } of questionnaire.steps) {
    say(id, faultInCondition(showWhen, onEarlierPages));
    questions.forEach((one, place) => {
      const before = questions.slice(0, place);
      const repeated = [...onEarlierPages, ...before].some((other) => other.name === one.name);
      say(
        one.name,
        repeated ? 'two questions have this name' : (faultIn(one) ?? faultInCondition(one.showWhen, before)),
      );
    });
    onEarlierPages.push(...questions);
  }
});

/** Checks a definition once, where it is written or read; from then on its type is true. */
export const defineQuestionnaire = (input: QuestionnaireInput): Questionnaire => questionnaireSchema.parse(input);

function faultIn(one: Question): string | null {
  if (one.special && one.readers.length > 0) return 'special-category data has no readers';
  return one.special && one.required ? 'special-category data is never required' : null;
}

function faultInCondition(condition: Condition | undefined, earlier: readonly Question[]): string | null {
  if (!condition) return null;
  const asked = earlier.find((one) => one.name === condition.question);
  if (!asked) return 'a condition names an earlier question';
  const possible = choicesOf(asked);
  return condition.is.every((value) => possible.includes(value)) ? null : 'a condition names a possible answer';
}

function choicesOf(asked: Question): readonly string[] {
  if (asked.kind === 'yes-no') return ['yes', 'no'];
  return asked.kind === 'one-of' || asked.kind === 'many-of' ? asked.options.map((one) => one.value) : [];
}
