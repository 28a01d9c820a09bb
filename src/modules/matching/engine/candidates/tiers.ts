import type { Matching } from '../../../programmes/index.ts';
import type { Mentee } from '../rules/people.ts';

/** Steps of waiting that are told apart. */
const mostSteps = 12;

/**
 * Who comes first when not everybody can be placed: whoever is hard to place (or has waited so long that the programme
 * lifts them), and among equals whoever has waited longer. The programme's own order (EM-04) stands before that, or
 * between the two, or counts for nothing, as the programme says. How much somebody asked for plays no part.
 */
export function tiersFor(
  { policy: { tiers } }: Pick<Matching, 'policy'>,
  mentees: readonly Mentee[],
  possible: Int32Array,
): Int32Array {
  const places = 1 + mentees.reduce((most, { priority }) => Math.max(most, priority), 0);
  return Int32Array.from(mentees, ({ waited, priority }, at) => {
    const isLifted = tiers.waitedLifts !== null && waited >= tiers.waitedLifts;
    const group = isLifted || (possible[at] ?? 0) <= tiers.fewMentors ? 0 : 1;
    const step = mostSteps - 1 - Math.min(mostSteps - 1, Math.floor(Math.max(0, waited) / tiers.waitedSteps));
    return standing({ stands: tiers.priority, group, place: priority, places, isLifted }) * mostSteps + step;
  });
}

interface Standing {
  readonly stands: Matching['policy']['tiers']['priority'];
  /** 0 for those who come first, 1 for the others. */
  readonly group: number;
  /** Their place in the programme's order, one of so many. */
  readonly place: number;
  readonly places: number;
  readonly isLifted: boolean;
}

/** Whoever waiting lifts stands with the first of all, whatever their place in the order. */
function standing({ stands, group, place, places, isLifted }: Standing): number {
  if (stands === 'no') return group;
  return stands === 'first' ? (isLifted ? 0 : place * 2 + group) : group * places + place;
}
