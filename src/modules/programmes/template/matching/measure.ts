import { z } from 'zod';
import { type FactUse, type Test, testSchema, usesOf } from './test.ts';

const name = z.string().min(1);
const between = { mentee: name, mentor: name };
const count = z.number().int().positive();

/** How much of a criterion's points a pair earns. What is not known earns nothing. */
export const measureSchema = z.discriminatedUnion('by', [
  /** A share for each value in common, all of it from `enough` on; how many were asked for makes no difference. */
  z.strictObject({ by: z.literal('overlap'), ...between, enough: count }),
  /** The mentor's number less the mentee's: all from `least` to `most`, and nothing `fades` steps beyond either. */
  z.strictObject({
    by: z.literal('difference'),
    ...between,
    least: z.number().int(),
    most: z.number().int(),
    fades: count,
  }),
  /** Kilometres: all within `near`, nothing from `far` on. */
  z.strictObject({ by: z.literal('distance'), ...between, near: z.number().int().min(0), far: count }),
  /** The share, in hundredths, of the first test that holds. */
  z.strictObject({
    by: z.literal('first'),
    of: z
      .array(z.strictObject({ test: testSchema, share: z.number().int().min(0).max(100) }))
      .min(1)
      .readonly(),
  }),
]);
export type Measure = z.infer<typeof measureSchema>;

/** Every fact that a measure asks about. */
export function measureUses(measure: Measure): readonly FactUse[] {
  return measure.by === 'first' ? measure.of.flatMap(({ test }) => usesOf(test)) : usesOf(comparing(measure));
}

const comparing = ({ by: is, mentee, mentor }: Exclude<Measure, { by: 'first' }>): Test => ({ is, mentee, mentor });
