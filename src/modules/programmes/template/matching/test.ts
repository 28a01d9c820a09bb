import { z } from 'zod';

/** The two of a pair: what is asked of one may be asked of the other. */
export const sides = ['mentee', 'mentor'] as const;
export type Side = (typeof sides)[number];

/** A fact of the mentee against a fact of the mentor; the two may be different facts, such as a wish and a trait. */
interface Between {
  readonly mentee: string;
  readonly mentor: string;
}

interface Range {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

/**
 * A question about two people, answered yes or no. What is not known answers no, to `different` as well as to `equal`;
 * so a rule that forbids lets the unknown pass, and a rule that needs does not.
 */
export type Test =
  | ({ readonly is: 'equal' | 'different' } & Between)
  /** At least `least` (1) values in common, counted among these alone where they are named. */
  | ({
      readonly is: 'overlap';
      readonly among?: readonly string[] | undefined;
      readonly least?: number | undefined;
    } & Between)
  /** The mentor's number less the mentee's. */
  | ({ readonly is: 'difference' } & Between & Range)
  /** Kilometres between two of the definition's places. */
  | ({ readonly is: 'distance' } & Between & Range)
  | { readonly is: 'one-of'; readonly of: Side; readonly fact: string; readonly values: readonly string[] }
  | ({ readonly is: 'within'; readonly of: Side; readonly fact: string } & Range)
  | { readonly is: 'known'; readonly of: Side; readonly fact: string }
  | { readonly is: 'all' | 'any'; readonly tests: readonly Test[] }
  | { readonly is: 'not'; readonly test: Test };

const name = z.string().min(1);
const between = { mentee: name, mentor: name };
const range = { least: z.number().int().optional(), most: z.number().int().optional() };
const one = { of: z.enum(sides), fact: name };
const values = z.array(name).min(1).readonly();

export const testSchema: z.ZodType<Test> = z.lazy(() =>
  z.discriminatedUnion('is', [
    z.strictObject({ is: z.enum(['equal', 'different']), ...between }),
    z.strictObject({
      is: z.literal('overlap'),
      ...between,
      among: values.optional(),
      least: z.number().int().positive().optional(),
    }),
    z.strictObject({ is: z.literal('difference'), ...between, ...range }),
    z.strictObject({ is: z.literal('distance'), ...between, ...range }),
    z.strictObject({ is: z.literal('one-of'), ...one, values }),
    z.strictObject({ is: z.literal('within'), ...one, ...range }),
    z.strictObject({ is: z.literal('known'), ...one }),
    z.strictObject({ is: z.enum(['all', 'any']), tests: z.array(testSchema).min(1).readonly() }),
    z.strictObject({ is: z.literal('not'), test: testSchema }),
  ]),
);

export interface FactUse {
  readonly side: Side;
  readonly fact: string;
  /** What the fact is used as, where only some kinds of fact can be. */
  readonly as: 'number' | 'place' | 'words' | 'anything';
  /** Whether it is only compared with the other's, as people's names can be. */
  readonly compared: boolean;
}

/** Every fact that a test asks about. */
export function usesOf(test: Test): readonly FactUse[] {
  switch (test.is) {
    case 'all':
    case 'any':
      return test.tests.flatMap(usesOf);
    case 'not':
      return usesOf(test.test);
    case 'known':
      return [{ side: test.of, fact: test.fact, as: 'anything', compared: false }];
    case 'one-of':
      return [{ side: test.of, fact: test.fact, as: 'words', compared: false }];
    case 'within':
      return [{ side: test.of, fact: test.fact, as: 'number', compared: false }];
    case 'difference':
      return both(test, 'number');
    case 'distance':
      return both(test, 'place');
    default:
      return both(test, 'words', test.is !== 'different');
  }
}

const both = (between: Between, as: FactUse['as'], compared = true): readonly FactUse[] =>
  sides.map((side) => ({ side, fact: between[side], as, compared }));
