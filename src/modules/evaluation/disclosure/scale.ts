import { describesEnough, sum } from './fewest.ts';

export type Scale =
  | { readonly kind: 'too-few' }
  | { readonly kind: 'points'; readonly counts: readonly number[]; readonly total: number }
  | { readonly kind: 'bands'; readonly low: number; readonly high: number; readonly total: number }
  | { readonly kind: 'total'; readonly total: number };

/**
 * A rating: every point where no count is too small, else two bands (the upper two points, and the others), else only
 * how many answered. Whatever is shown divides the same people into groups that are each large enough, so that no
 * subtraction gives a smaller one.
 */
export function suppressScale(counts: readonly number[], least: number): Scale {
  const total = sum(counts);
  if (!describesEnough(total, least)) return { kind: 'too-few' };
  if (counts.every((count) => describesEnough(count, least))) return { kind: 'points', counts, total };
  const high = sum(counts.slice(-2));
  const low = total - high;
  if (high >= least && low >= least) return { kind: 'bands', low, high, total };
  // An empty band is not shown beside a full one: it would say of each person which half they are in.
  return { kind: 'total', total };
}
