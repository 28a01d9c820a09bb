import { edgeOf, type High } from './best-in-row.ts';
import type { Columns, Ordered } from './columns.ts';
import { mostScore, noReach, reachAll } from './kinds-in-reach.ts';
import { addStretch, noStretches } from './rows.ts';

interface Finding {
  readonly mentee: number;
  /** Mentors whose scores are written down besides, as far as they are in the order. */
  readonly besides: readonly number[];
  readonly row: Int32Array;
}

interface Wanting {
  readonly enough: number;
  /** Every so many-th mentor tells about where the best begin. */
  readonly sampled?: number;
}

/**
 * Finds mentors who score well with a mentee, and writes their scores into the row: at least `enough` of the best, or all who
 * are possible. A sample tells about what the best score; then only kinds of mentors are worked out who can score that.
 */
export function highFinder(
  columns: Pick<Columns, 'kindOf' | 'mentorKinds' | 'kindsInReach' | 'byKind'>,
  all: Ordered,
  { enough, sampled = 16 }: Wanting,
): (finding: Finding) => High {
  const { kindOf, mentorKinds, kindsInReach } = columns;
  const sample = columns.byKind(all.order.filter((_, at) => at % sampled === 0));
  const isShort = enough * sampled > all.order.length;
  const sampleRow = new Int32Array(sample.order.length);
  const counts = new Int32Array(mostScore + 1);
  const reach = noReach(mentorKinds);
  const high = new Int32Array(all.order.length);
  const stretches = noStretches(mentorKinds);

  const fill = ({ begin, fillRow }: Ordered, { mentee, row, least }: Omit<Finding, 'besides'> & { least: number }) => {
    stretches.length = 0;
    for (let at = 0; at < reach.length; at++) {
      const kind = reach.kinds[at] ?? 0;
      if ((reach.most[at] ?? 0) >= least) addStretch(stretches, begin[kind] ?? 0, begin[kind + 1] ?? 0);
    }
    fillRow(mentee, row, stretches);
  };

  /** A score that about twice as many as are wanted have, or more. */
  const likelyEdge = (mentee: number): number => {
    fill(sample, { mentee, row: sampleRow, least: 0 });
    counts.fill(0);
    for (let stretch = 0; stretch < stretches.length; stretch++)
      for (let at = stretches.from[stretch] ?? 0; at < (stretches.to[stretch] ?? 0); at++) {
        const score = sampleRow[at] ?? -1;
        if (score >= 0) counts[score] = (counts[score] ?? 0) + 1;
      }
    return edgeOf(counts, Math.ceil((2 * enough) / sampled) + 1).edge;
  };

  const atLeast = (least: number, { mentee, row }: Finding): Int32Array => {
    fill(all, { mentee, row, least });
    let length = 0;
    for (let stretch = 0; stretch < stretches.length; stretch++)
      for (let at = stretches.from[stretch] ?? 0; at < (stretches.to[stretch] ?? 0); at++)
        if ((row[at] ?? -1) >= least) high[length++] = at;
    return high.subarray(0, length);
  };

  return (finding) => {
    kindsInReach(finding.mentee, reach);
    const guess = isShort ? 0 : likelyEdge(finding.mentee);
    for (const mentor of finding.besides) reachAll(reach, kindOf(mentor));
    const places = atLeast(guess, finding);
    if (guess === 0 || places.length >= enough) return { places, isAll: guess === 0 };
    return { places: atLeast(0, finding), isAll: true };
  };
}
