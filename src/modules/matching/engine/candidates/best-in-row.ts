import { mostScore } from './kinds-in-reach.ts';

/** Room for one row's work, so that a run of many rows makes no rubbish. */
export interface Bench {
  readonly row: Int32Array;
  /** How many mentors have each score. */
  readonly counts: Int32Array;
  /** The places of the mentors taken, `length` of them. */
  readonly taken: Int32Array;
  length: number;
  /** What a mentor who was not taken scores at most; −1 when everybody possible was taken. */
  edge: number;
}

export const benchFor = (mentors: number): Bench => ({
  row: new Int32Array(mentors),
  counts: new Int32Array(mostScore + 1),
  taken: new Int32Array(mentors),
  length: 0,
  edge: -1,
});

/** The places of mentors who score well. */
export interface High {
  readonly places: Int32Array;
  /** Whether nobody else is possible. */
  readonly isAll: boolean;
}

export interface Taking {
  readonly high: High;
  readonly keep: number;
  readonly from: number;
  readonly besides: readonly number[];
}

/**
 * Takes the `keep` best of those high in the row, and everybody in `besides` whom no rule forbids. Of equals at the edge those
 * are taken that come first from `from` on, round the end: were it always the first of all, everybody's list would end in
 * the same few.
 */
export function takeBest(bench: Bench, { high: { places, isAll }, keep, from, besides }: Taking): void {
  const { row, taken } = bench;
  const { edge, atEdge } = edgeOf(countsOf(bench, places), Math.min(keep, places.length));
  let length = 0;
  for (const at of places) if ((row[at] ?? -1) > edge) taken[length++] = at;
  let left = atEdge;
  const first = places.findIndex((at) => at >= from);
  for (let step = 0; step < places.length && left > 0; step++) {
    const at = places[(step + Math.max(0, first)) % places.length] ?? 0;
    if (row[at] !== edge) continue;
    taken[length++] = at;
    left--;
  }
  for (const at of besides) if ((row[at] ?? -1) >= 0 && !taken.subarray(0, length).includes(at)) taken[length++] = at;
  bench.length = length;
  bench.edge = isAll && length === places.length ? -1 : edge;
}

function countsOf({ row, counts }: Bench, some: Int32Array): Int32Array {
  counts.fill(0);
  for (const at of some) counts[row[at] ?? 0] = (counts[row[at] ?? 0] ?? 0) + 1;
  return counts;
}

/** The score at which the list ends, and how many of those who have it still fit. */
export function edgeOf(counts: Int32Array, keep: number): { edge: number; atEdge: number } {
  if (keep <= 0) return { edge: mostScore, atEdge: 0 };
  let above = 0;
  for (let score = mostScore; score > 0; score--) {
    const here = counts[score] ?? 0;
    if (above + here >= keep) return { edge: score, atEdge: keep - above };
    above += here;
  }
  return { edge: 0, atEdge: keep - above };
}
