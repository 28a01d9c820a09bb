/** Room for one row's work, so that a run of many rows makes no rubbish. */
export interface Bench {
  readonly row: Int32Array;
  /** How many mentors have each score. */
  readonly counts: Int32Array;
  /** The mentors who may be among the best. */
  readonly high: Int32Array;
  /** The mentors taken, `length` of them. */
  readonly taken: Int32Array;
  length: number;
  /** How many mentors no rule forbids. */
  possible: number;
  /** What a mentor who was not taken scores at most; −1 when everybody possible was taken. */
  edge: number;
}

const mostScore = 1000;

export const benchFor = (mentors: number): Bench => ({
  row: new Int32Array(mentors),
  counts: new Int32Array(mostScore + 1),
  high: new Int32Array(mentors),
  taken: new Int32Array(mentors),
  length: 0,
  possible: 0,
  edge: -1,
});

export interface Taking {
  readonly keep: number;
  readonly from: number;
  readonly besides: readonly number[];
}

/**
 * Takes the `keep` best of the row, and everybody in `besides` whom no rule forbids; ascending. Of equals at the edge
 * those are taken that come first from `from` on, round the end: were it always the first of all, everybody's list would
 * end in the same few.
 */
export function takeBest(bench: Bench, { keep, from, besides }: Taking): void {
  const { row, taken } = bench;
  const high = highest(bench, keep);
  const { edge, atEdge } = edgeOf(countsOf(bench, high), Math.min(keep, bench.possible));
  let length = 0;
  for (const at of high) if ((row[at] ?? -1) > edge) taken[length++] = at;
  let left = atEdge;
  const first = high.findIndex((at) => at >= from);
  for (let step = 0; step < high.length && left > 0; step++) {
    const at = high[(step + Math.max(0, first)) % high.length] ?? 0;
    if (row[at] !== edge) continue;
    taken[length++] = at;
    left--;
  }
  for (const at of besides) if ((row[at] ?? -1) >= 0 && !taken.subarray(0, length).includes(at)) taken[length++] = at;
  taken.subarray(0, length).sort();
  bench.length = length;
  bench.edge = length < bench.possible ? edge : -1;
}

/** Every so many-th score tells about where the best begin. */
const sampled = 16;

/** All who score at least some guess, ascending; whoever is among the best is among them. */
function highest(bench: Bench, keep: number): Int32Array {
  const guess = keep * sampled > bench.row.length ? 0 : likelyEdge(bench, keep);
  const high = atLeast(bench, guess);
  return high.length >= Math.min(keep, bench.possible) ? high : atLeast(bench, 0);
}

/** A score that about twice as many as are wanted have, or more. */
function likelyEdge({ row, counts }: Bench, keep: number): number {
  counts.fill(0);
  for (let at = 0; at < row.length; at += sampled) {
    const score = row[at] ?? -1;
    if (score >= 0) counts[score] = (counts[score] ?? 0) + 1;
  }
  return edgeOf(counts, Math.ceil((2 * keep) / sampled) + 1).edge;
}

function atLeast(bench: Bench, guess: number): Int32Array {
  const { row, high } = bench;
  let [possible, length] = [0, 0];
  for (let at = 0; at < row.length; at++) {
    const score = row[at] ?? -1;
    if (score < 0) continue;
    possible++;
    if (score >= guess) high[length++] = at;
  }
  bench.possible = possible;
  return high.subarray(0, length);
}

function countsOf({ row, counts }: Bench, some: Int32Array): Int32Array {
  counts.fill(0);
  for (const at of some) counts[row[at] ?? 0] = (counts[row[at] ?? 0] ?? 0) + 1;
  return counts;
}

/** The score at which the list ends, and how many of those who have it still fit. */
function edgeOf(counts: Int32Array, keep: number): { edge: number; atEdge: number } {
  if (keep <= 0) return { edge: mostScore, atEdge: 0 };
  let above = 0;
  for (let score = mostScore; score > 0; score--) {
    const here = counts[score] ?? 0;
    if (above + here >= keep) return { edge: score, atEdge: keep - above };
    above += here;
  }
  return { edge: 0, atEdge: keep - above };
}
