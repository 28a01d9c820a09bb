import { describesEnough, sum } from './fewest.ts';

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

/**
 * People counted once each by a characteristic or an outcome. Where one count is too small, the largest counts are
 * shown for as long as enough people in two categories or more remain; what remains, with its empty categories, is one
 * figure. Equal counts are shown all or none, because an order among them would tell. The test tries every small table:
 * no small count can be worked out, even by someone who knows this rule.
 */
export function suppressCategories(counts: readonly number[], least: number): Categories {
  const total = sum(counts);
  if (counts.every((count) => describesEnough(count, least))) return { kind: 'all', counts, total };
  if (total < least) return { kind: 'too-few' };
  const from = smallestShown(counts, least);
  const shown = counts.map((count) => (count >= from ? count : null));
  return { kind: 'some', counts: shown, together: sum(counts.filter((count) => count < from)), total };
}

function smallestShown(counts: readonly number[], least: number): number {
  const descending = [...new Set(counts)].filter((count) => count > least).sort((one, other) => other - one);
  const leavesEnough = (from: number) => {
    const hidden = counts.filter((count) => count < from);
    // Twice the least: with fewer together, some of them could be worked out.
    return hidden.length >= 2 && sum(hidden) >= 2 * least;
  };
  // What remains only shrinks on the way down, so the last that leaves enough is the smallest that may be shown.
  return descending.findLast(leavesEnough) ?? Number.POSITIVE_INFINITY;
}
