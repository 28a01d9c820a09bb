/** Room for one row's work, so that a run of many rows makes no rubbish. */
export interface Bench {
  readonly row: Int32Array;
  /** How many mentors have each score. */
  readonly counts: Int32Array;
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
  taken: new Int32Array(mentors),
  length: 0,
  possible: 0,
  edge: -1,
});

/**
 * Takes the `keep` best of the row, and everybody in `besides` whom no rule forbids; ascending. Of equals at the edge
 * those are taken that come first from `from` on, round the end: were it always the first of all, everybody's list would
 * end in the same few.
 */
export function takeBest(bench: Bench, { keep, from, besides }: Taking): void {
  const { row, counts, taken } = bench;
  countScores(bench);
  const { edge, atEdge } = edgeOf(counts, Math.min(keep, bench.possible));
  let length = 0;
  for (let at = 0; at < row.length; at++) if ((row[at] ?? -1) > edge) taken[length++] = at;
  let left = atEdge;
  for (let at = from; at < row.length && left > 0; at++) {
    if (row[at] !== edge) continue;
    taken[length++] = at;
    left--;
  }
  for (let at = 0; at < from && left > 0; at++) {
    if (row[at] !== edge) continue;
    taken[length++] = at;
    left--;
  }
  for (const at of besides) if ((row[at] ?? -1) >= 0 && !taken.subarray(0, length).includes(at)) taken[length++] = at;
  taken.subarray(0, length).sort();
  bench.length = length;
  bench.edge = length < bench.possible ? edge : -1;
}

export interface Taking {
  readonly keep: number;
  readonly from: number;
  readonly besides: readonly number[];
}

function countScores(bench: Bench): void {
  const { row, counts } = bench;
  let possible = 0;
  counts.fill(0);
  for (let at = 0; at < row.length; at++) {
    const score = row[at] ?? -1;
    if (score < 0) continue;
    counts[score] = (counts[score] ?? 0) + 1;
    possible++;
  }
  bench.possible = possible;
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
