import { edgeOf, type High } from './best-in-row.ts';
import type { Columns, Ordered } from './columns.ts';
import { mostScore, noReach, reachAll } from './kinds-in-reach.ts';
import { addAll, addMarked, noPlaces, type Places } from './places.ts';

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
 * are possible. A sample tells about what the best score; then only kinds of mentors are worked out who can score that, and
 * of those only who have enough in common with the mentee.
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
  const places = noPlaces(all.order.length);

  /** Writes the scores of all who may score so much. */
  const fill = (
    { begin, fillRow, enoughInCommon }: Ordered,
    { mentee, row, least }: Omit<Finding, 'besides'> & { least: number },
  ) => {
    places.length = 0;
    const marksFor = enoughInCommon(mentee);
    for (let at = 0; at < reach.length; at++) {
      const kind = reach.kinds[at] ?? 0;
      const spare = (reach.most[at] ?? 0) - least;
      if (spare < 0) continue;
      const part = { from: begin[kind] ?? 0, to: begin[kind + 1] ?? 0 };
      const marks = marksFor(spare);
      if (marks) addMarked(places, marks, part);
      else addAll(places, part);
    }
    fillRow(mentee, row, places);
  };

  /** A score that about twice as many as are wanted have, or more. */
  const likelyEdge = (mentee: number): number => {
    fill(sample, { mentee, row: sampleRow, least: 0 });
    countScores(counts, sampleRow, places);
    return edgeOf(counts, Math.ceil((2 * enough) / sampled) + 1).edge;
  };

  const atLeast = (least: number, { mentee, row }: Finding): Int32Array => {
    fill(all, { mentee, row, least });
    let length = 0;
    for (let next = 0; next < places.length; next++) {
      const at = places.at[next] ?? 0;
      if ((row[at] ?? -1) >= least) high[length++] = at;
    }
    return high.subarray(0, length);
  };

  return (finding) => {
    kindsInReach(finding.mentee, reach);
    const guess = isShort ? 0 : likelyEdge(finding.mentee);
    for (const mentor of finding.besides) reachAll(reach, kindOf(mentor));
    const found = atLeast(guess, finding);
    if (guess === 0 || found.length >= enough) return { places: found, isAll: guess === 0 };
    return { places: atLeast(0, finding), isAll: true };
  };
}

/** How many have each score. */
function countScores(counts: Int32Array, row: Int32Array, places: Places): void {
  counts.fill(0);
  for (let next = 0; next < places.length; next++) {
    const score = row[places.at[next] ?? 0] ?? -1;
    if (score >= 0) counts[score] = (counts[score] ?? 0) + 1;
  }
}
