/** Room for one row's work, so that a run of many rows makes no rubbish. */
export interface Bench {
  readonly row: Int32Array;
  /** How many mentors have each score. */
  readonly counts: Int32Array;
  readonly taken: Uint8Array;
}

const mostScore = 1000;

export const benchFor = (mentors: number): Bench => ({
  row: new Int32Array(mentors),
  counts: new Int32Array(mostScore + 1),
  taken: new Uint8Array(mentors),
});

/**
 * Marks in `taken` the `keep` best of the row, and says how many mentors no rule forbids. Of equals at the edge those are
 * taken that come first from `from` on, round the end: were it always the first mentors of all, everybody's list would
 * end in the same few.
 */
export function takeBest({ row, counts, taken }: Bench, keep: number, from: number): number {
  counts.fill(0);
  taken.fill(0);
  let possible = 0;
  for (let at = 0; at < row.length; at++) {
    const score = row[at] ?? -1;
    if (score < 0) continue;
    counts[score] = (counts[score] ?? 0) + 1;
    possible++;
  }
  const { edge, atEdge } = edgeOf(counts, Math.min(keep, possible));
  for (let at = 0; at < row.length; at++) if ((row[at] ?? -1) > edge) taken[at] = 1;
  let left = atEdge;
  for (let step = 0; step < row.length && left > 0; step++) {
    const at = (from + step) % row.length;
    if (row[at] !== edge) continue;
    taken[at] = 1;
    left--;
  }
  return possible;
}

/** The score at which the list ends, and how many of those who have it still fit. */
function edgeOf(counts: Int32Array, keep: number): { edge: number; atEdge: number } {
  let above = 0;
  for (let score = mostScore; score >= 0; score--) {
    const here = counts[score] ?? 0;
    if (above + here >= keep) return { edge: score, atEdge: keep - above };
    above += here;
  }
  return { edge: -1, atEdge: 0 };
}
