import { describesEnough } from './fewest.ts';

export type Options =
  | { readonly kind: 'too-few' }
  | { readonly kind: 'shown'; readonly counts: readonly (number | null)[]; readonly answered: number };

/**
 * Things of which each person could choose several. A count is hidden (`null`) when those who chose it are too few, and
 * also when those who did not are: the number who answered stands beside it.
 */
export function suppressOptions(counts: readonly number[], answered: number, least: number): Options {
  const enough = (count: number) => describesEnough(count, least) && describesEnough(answered - count, least);
  if (!describesEnough(answered, least)) return { kind: 'too-few' };
  return {
    kind: 'shown',
    counts: counts.map((count) => (enough(count) ? count : null)),
    answered,
  };
}
