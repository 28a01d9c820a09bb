import type { Matching } from '../../../programmes/index.ts';
import type { Mentee } from '../rules/people.ts';

/** Steps of waiting that are told apart. */
const mostSteps = 12;

/**
 * Who comes first when not everybody can be placed: whoever is hard to place (or has waited so long that the programme
 * lifts them), and among equals whoever has waited longer. How much somebody asked for plays no part.
 */
export function tiersFor(
  { policy: { tiers } }: Pick<Matching, 'policy'>,
  mentees: readonly Mentee[],
  possible: Int32Array,
): Int32Array {
  return Int32Array.from(mentees, ({ waited }, at) => {
    const isLifted = tiers.waitedLifts !== null && waited >= tiers.waitedLifts;
    const comesFirst = isLifted || (possible[at] ?? 0) <= tiers.fewMentors;
    const step = Math.min(mostSteps - 1, Math.floor(Math.max(0, waited) / tiers.waitedSteps));
    return (comesFirst ? 0 : mostSteps) + (mostSteps - 1 - step);
  });
}
