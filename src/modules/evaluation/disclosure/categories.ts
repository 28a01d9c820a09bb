import { describesEnough, fewest, sum } from './fewest.ts';

export type Categories =
  | { readonly kind: 'too-few' }
  | { readonly kind: 'all'; readonly counts: readonly number[]; readonly total: number }
  /** `null` stands for a count that is hidden; the hidden ones are known only together. */
  | {
      readonly kind: 'some';
      readonly counts: readonly (number | null)[];
      readonly together: number;
      readonly total: number;
    };

/** What remains unseen must be twice as many people as the least that may be shown: less was found to give some away. */
const fewestTogether = 2 * fewest;

/**
 * People counted once each by a characteristic or an outcome. Where one count is too small, the largest counts are
 * shown for as long as enough people in two categories or more remain; what remains, with its empty categories, is one
 * figure. Equal counts are shown all or none, because an order among them would tell. The test tries every small table:
 * no hidden count can be worked out, even by someone who knows this rule.
 */
export function suppressCategories(counts: readonly number[]): Categories {
  const total = sum(counts);
  if (counts.every(describesEnough)) return { kind: 'all', counts, total };
  if (total < fewest) return { kind: 'too-few' };
  const least = leastShown(counts);
  const shown = counts.map((count) => (count >= least ? count : null));
  return { kind: 'some', counts: shown, together: sum(counts.filter((count) => count < least)), total };
}

function leastShown(counts: readonly number[]): number {
  const descending = [...new Set(counts)].filter((count) => count > fewest).sort((one, other) => other - one);
  const leavesEnough = (least: number) => {
    const hidden = counts.filter((count) => count < least);
    return hidden.length >= 2 && sum(hidden) >= fewestTogether;
  };
  // What remains only shrinks on the way down, so the last that leaves enough is the least that may be shown.
  return descending.findLast(leavesEnough) ?? Number.POSITIVE_INFINITY;
}
