import type { StageTask } from './stage-network.ts';

/** Which pairs of a mentee to find: those with a place that is no dearer than `most` and the pair's score together. */
export interface Look {
  readonly mentee: number;
  /** By mentor: what a place costs, in points. */
  readonly above: Int32Array;
  readonly most: number;
  /** Room for what is found. */
  readonly found: Int32Array;
}

/** Finds the open pairs of a mentee that nobody named and that are worth their price: few. It answers how many. */
export function lookThrough({ instance, face }: StageTask, { mentee, above, most, found }: Look): number {
  const { mentor, score, rank } = instance.candidates;
  const { start, candidate } = face;
  const end = start[mentee + 1] ?? 0;
  let size = 0;
  // Nearly always all are open: a loop without the list takes two thirds of the time. Both run once for every pair.
  if (!candidate)
    for (let pair = start[mentee] ?? 0; pair < end; pair++) {
      if ((above[mentor[pair] ?? 0] ?? 0) > most + (score[pair] ?? 0)) continue;
      if (rank[pair] === 0) found[size++] = pair;
    }
  else
    for (let at = start[mentee] ?? 0; at < end; at++) {
      const pair = candidate[at] ?? 0;
      if ((above[mentor[pair] ?? 0] ?? 0) > most + (score[pair] ?? 0)) continue;
      if (rank[pair] === 0) found[size++] = pair;
    }
  return size;
}

/** Room for whatever may be found. */
export function roomToLook({ face: { start } }: StageTask): Int32Array {
  let longest = 0;
  for (let at = 1; at < start.length; at++) longest = Math.max(longest, (start[at] ?? 0) - (start[at - 1] ?? 0));
  return new Int32Array(longest);
}
