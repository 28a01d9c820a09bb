import type { Criterion, Matching, Measure } from '../../../programmes/index.ts';
import { asking, countInCommon, difference, kilometres } from '../rules/asking.ts';
import { type Facts, valuesOf } from '../rules/people.ts';

/** A criterion with the most points that it can bring, and the points that a pair earns of them. */
export interface Scale {
  readonly criterion: Criterion;
  readonly most: number;
  readonly points: (mentee: Facts, mentor: Facts) => number;
}

/** All criteria together share out 1000 points by their weights, to the last one. */
export function scales({ criteria, places }: Pick<Matching, 'criteria' | 'places'>): readonly Scale[] {
  const mosts = sharedOut(criteria.map(({ weight }) => weight));
  return criteria.map((criterion, at) => {
    const most = mosts[at] ?? 0;
    const share = sharing(criterion.measure, places);
    return { criterion, most, points: (mentee, mentor) => pointsFor(most, share(mentee, mentor)) };
  });
}

/** Whole points by largest remainder; equal remainders go to whoever stands first. */
function sharedOut(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  const floors = weights.map((weight) => Math.floor((weight * 1000) / sum));
  const left = 1000 - floors.reduce((total, points) => total + points, 0);
  const byRemainder = weights
    .map((weight, at) => ({ at, remainder: (weight * 1000) % sum }))
    .sort((one, other) => other.remainder - one.remainder || one.at - other.at);
  const extra = new Set(byRemainder.slice(0, left).map(({ at }) => at));
  return floors.map((points, at) => points + (extra.has(at) ? 1 : 0));
}

/** A part of a whole, both whole numbers, so that every form of a criterion rounds alike. */
type Share = readonly [part: number, whole: number];
const nothing: Share = [0, 1];

export const pointsFor = (most: number, [part, whole]: Share): number => Math.floor((most * part) / whole);

function sharing(measure: Measure, places: Matching['places']): (mentee: Facts, mentor: Facts) => Share {
  switch (measure.by) {
    case 'overlap':
      return (mentee, mentor) =>
        overlapShare(countInCommon(valuesOf(mentee[measure.mentee]), valuesOf(mentor[measure.mentor])), measure);
    case 'difference':
      return (mentee, mentor) => fading(difference(mentee[measure.mentee], mentor[measure.mentor]), measure);
    case 'distance': {
      const range = { least: 0, most: measure.near, fades: Math.max(1, measure.far - measure.near) };
      return (mentee, mentor) => fading(kilometres(places, mentee[measure.mentee], mentor[measure.mentor]), range);
    }
    case 'first': {
      const cases = measure.of.map(({ test, share }) => ({ holds: asking(test, places), share }));
      return (mentee, mentor) => [cases.find(({ holds }) => holds(mentee, mentor))?.share ?? 0, 100];
    }
  }
}

export const overlapShare = (count: number, { enough }: { readonly enough: number }): Share => [
  Math.min(count, enough),
  enough,
];

function fading(
  value: number | null,
  { least, most, fades }: { readonly least: number; readonly most: number; readonly fades: number },
): Share {
  if (value === null) return nothing;
  const beyond = Math.max(0, least - value, value - most);
  return [Math.max(0, fades - beyond), fades];
}
