import { z } from 'zod';
import { measureSchema, measureUses } from './measure.ts';
import { type FactUse, testSchema, usesOf } from './test.ts';

export const audiences = ['coordinator', 'mentee', 'mentor'] as const;
/** Whom an explanation is for. */
export type Audience = (typeof audiences)[number];

const id = z.string().regex(/^[a-z][a-z0-9-]*$/);
const words = z.string().min(1);
const readers = z.array(z.enum(audiences)).readonly().default(['coordinator']);

const option = z.strictObject({
  value: z.string().min(1),
  label: words,
  /** Words of a job title that suggest it, where nothing else tells. */
  titles: z.array(z.string().min(1)).readonly().default([]),
});

/** Something known of a person. People always read their own. */
const fact = z.strictObject({
  words,
  /** `people`: ids of others, compared and nothing else. `place`: one of the definition's places. */
  kind: z.enum(['yes-no', 'one', 'many', 'number', 'place', 'people']),
  options: z.array(option).readonly().default([]),
  /** Special-category data, or a wish that is told to nobody: it may only feed a private criterion. */
  private: z.boolean().default(false),
  /** Who reads the mentee's, and who the mentor's, in an explanation. */
  readers: z.strictObject({ mentee: readers, mentor: readers }).prefault({}),
});

/** Whether a rule is in force may hang on the programme's terms, which are settled when it opens. */
const underTerm = z.enum(['training-needed', 'unconnected-is-a-rule']);

const ruleShape = {
  id,
  words,
  underTerm: underTerm.optional(),
  /** Who may be told that this rule stood in the way; the coordinator always may. */
  readers,
  /** What could be asked of people to lift the rule for one mentee; without it the rule is never lifted. */
  relaxed: words.optional(),
};
const rule = z.union([
  z.strictObject({ ...ruleShape, forbids: testSchema }),
  z.strictObject({ ...ruleShape, needs: testSchema }),
]);

const criterion = z.strictObject({
  id,
  words,
  /** Against the weights of the others: together they share out 1000 points. */
  weight: z.number().int().min(0).max(1000),
  private: z.boolean().default(false),
  measure: measureSchema,
});

/** Where the programme's priority order counts: before everything else, among those who are alike hard to place, or not. */
export const priorityStands = ['first', 'among-equals', 'no'] as const;

const policy = z.strictObject({
  choiceValues: z.array(z.number().int().min(0).max(1000)).max(20).readonly(),
  firstChoicesFirst: z.boolean(),
  tiers: z.strictObject({
    /** With so few mentors left by the rules, or fewer, somebody is hard to place and comes first. */
    fewMentors: z.number().int().min(0),
    /** EM-04: how the order of the programme's waiting list counts when not everybody can be placed. */
    priority: z.enum(priorityStands).default('no'),
    /** Among equals, those come first who have waited longer, counted in steps of so many days. */
    waitedSteps: z.number().int().positive(),
    /** Whoever has waited so many days comes first as well; null: waiting lifts nobody. */
    waitedLifts: z.number().int().positive().nullable(),
  }),
});

/** Which pairs are possible in a programme, and which are better: rules and weights over facts, as data. */
export const matchingSchema = z
  .strictObject({
    facts: z.record(z.string(), fact),
    /** East and north in kilometres, on one grid. */
    places: z.record(z.string(), z.tuple([z.number(), z.number()])).default({}),
    rules: z.array(rule).max(100).readonly(),
    criteria: z.array(criterion).max(100).readonly(),
    policy,
  })
  .superRefine((definition, context) => {
    const complain = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const check = (path: (string | number)[], uses: readonly FactUse[], isPrivate: boolean) => {
      for (const use of uses) {
        const fault = faultOf(definition.facts, use, isPrivate);
        if (fault) complain(path, fault);
      }
    };
    for (const [at, one] of definition.rules.entries()) {
      check(['rules', at], usesOf('forbids' in one ? one.forbids : one.needs), false);
    }
    for (const [at, one] of definition.criteria.entries()) {
      check(['criteria', at], measureUses(one.measure), one.private);
    }
    if (sameTwice(definition.rules.map((one) => one.id))) complain(['rules'], 'each rule needs an id of its own');
    if (sameTwice(definition.criteria.map((one) => one.id)))
      complain(['criteria'], 'each criterion needs an id of its own');
  });

export type Matching = z.infer<typeof matchingSchema>;
export type MatchingInput = z.input<typeof matchingSchema>;
export type Rule = Matching['rules'][number];
export type Criterion = Matching['criteria'][number];
type Fact = Matching['facts'][string];

/** What the engine knows by itself: who somebody is, and how many places a mentor has left. */
const builtIn = new Map<string, Fact['kind']>([
  ['id', 'people'],
  ['room', 'number'],
]);

const usedAs: Readonly<Record<FactUse['as'], readonly Fact['kind'][]>> = {
  number: ['number'],
  place: ['place'],
  words: ['yes-no', 'one', 'many', 'place', 'people'],
  anything: ['yes-no', 'one', 'many', 'number', 'place'],
};

function faultOf(facts: Matching['facts'], { fact: named, as, compared }: FactUse, isPrivate: boolean): string | null {
  const kind = facts[named]?.kind ?? builtIn.get(named);
  if (!kind) return `asks about ${named}, which is no fact of the definition`;
  if (!usedAs[as].includes(kind)) return `asks of ${named} what cannot be asked of its kind (${kind})`;
  if (kind === 'people' && !compared) return `asks about people in ${named} by themselves: they can only be compared`;
  if (facts[named]?.private && !isPrivate)
    return `${named} is private: it may feed a private criterion, and no rule, for a rule would show in who is left`;
  return null;
}

const sameTwice = (ids: readonly string[]): boolean => new Set(ids).size < ids.length;
