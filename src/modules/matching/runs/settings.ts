import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Tx } from '../../../platform/db/index.ts';
import { type Matching, type Programme, priorityStands, readProgramme } from '../../programmes/index.ts';
import { matchingTerms } from '../terms.ts';

/** What a coordinator may change of a programme's matching: the weights that are told, and three choices of policy. */
export const trialSchema = z.strictObject({
  weights: z.record(z.string(), z.number().int().min(0).max(1000)).readonly(),
  firstChoicesFirst: z.boolean(),
  /** Whoever has waited so many days comes first as well; null: waiting lifts nobody. */
  waitedLifts: z.number().int().positive().nullable(),
  /** Where the programme's priority order counts; what was tried out before there was a choice has none. */
  priority: z.enum(priorityStands).optional(),
});
export type Trial = z.infer<typeof trialSchema>;

export function trialOf({ criteria, policy }: Matching): Trial {
  return {
    weights: Object.fromEntries(criteria.filter((one) => !one.private).map(({ id, weight }) => [id, weight])),
    firstChoicesFirst: policy.firstChoicesFirst,
    waitedLifts: policy.tiers.waitedLifts,
    priority: policy.tiers.priority,
  };
}

/** The weight of a private criterion stays as it is: two results side by side would tell whom it concerns. */
export function withTrial(definition: Matching, trial: Trial): Matching {
  const { weights, firstChoicesFirst, waitedLifts } = trial;
  const { policy } = definition;
  const { priority = policy.tiers.priority } = trial;
  return {
    ...definition,
    criteria: definition.criteria.map((one) => ({
      ...one,
      weight: one.private ? one.weight : (weights[one.id] ?? one.weight),
    })),
    policy: { ...policy, firstChoicesFirst, tiers: { ...policy.tiers, waitedLifts, priority } },
  };
}

/** The definition that a run is carried out under. */
export function definitionFor(programme: Pick<Programme, 'settings'>, trial: unknown): Matching {
  const { definition } = matchingTerms(programme);
  return trial === null ? definition : withTrial(definition, trialSchema.parse(trial));
}

/** Whether two definitions are alike in all that a coordinator may change. */
export const sameSettings = (one: Matching, other: Matching): boolean =>
  isDeepStrictEqual(trialOf(one), trialOf(other));

/** Whether what was tried out is, by now, what the programme has. */
export const isInForce = (trial: unknown, inForce: Matching): boolean =>
  sameSettings(withTrial(inForce, trialSchema.parse(trial)), inForce);

interface Ran {
  readonly version: number;
  readonly trial: unknown;
}

/** The definition that a run of the past was carried out under, from what is kept of it. */
export async function definitionThen(tx: Tx, programme: Programme, { version, trial }: Ran): Promise<Matching | null> {
  const then = version === programme.version ? programme : await readProgramme(tx, programme.id, { version });
  return then && definitionFor(then, trial);
}
