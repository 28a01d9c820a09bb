import type { Categories } from '../../disclosure/categories.ts';
import { sum } from '../../disclosure/fewest.ts';
import type { Scale } from '../../disclosure/scale.ts';
import { words } from './words.ts';

/** The upper two points and the others, where that much may be shown. */
export function bandsOf(shown: Scale): { readonly high: number; readonly low: number } | null {
  if (shown.kind === 'bands') return shown;
  if (shown.kind !== 'points') return null;
  const high = sum(shown.counts.slice(-2));
  return { high, low: shown.total - high };
}

/** How many said yes, said no and said nothing; null for what is not shown by itself. */
export function yesOrNoCounts(shown: Categories): readonly (readonly [answer: string, count: number | null])[] {
  const counts = shown.kind === 'too-few' ? [] : shown.counts;
  return [words.yes, words.no, words.unanswered].map((answer, index) => [answer, counts[index] ?? null]);
}
