import { type Face, type Pairs, sizeOf } from './face.ts';
import type { StageTask } from './stage-network.ts';

/** So many of each mentee's best pairs are nearly always enough. */
export const usualCore = 24;
const mostScore = 1000;

/** Whether a stage is so dense that most of its pairs are never needed. */
export const isDense = ({ face }: StageTask): boolean =>
  sizeOf(face) > 4 * usualCore * Math.max(1000, face.start.length);

/** Whether all that its levels count can be told from a candidate and a tier. */
export const canBeCore = ({ plan: { levels } }: StageTask): boolean =>
  !levels.includes('kept') && !levels.includes('hash') && !levels.includes('balance');

export type Core = Face & Pairs;

/** The face with each mentee's best pairs alone: all that they named, and those with the highest scores. */
export function coreOf({ instance, face }: StageTask, best: number): Core {
  const { score, rank } = instance.candidates;
  const start = new Int32Array(face.start.length);
  const candidate: number[] = [];
  const counts = new Int32Array(mostScore + 1);
  for (let mentee = 0; mentee + 1 < start.length; mentee++) {
    const [from = 0, to = 0] = face.start.subarray(mentee, mentee + 2);
    let { edge, left } = edgeOf(counts, { score, candidate: face.candidate, from, to, best });
    // Of equals those are taken that come first from a place of the mentee's own: else all would take the same few.
    const turn = from + ((mentee * 7919) % Math.max(1, to - from));
    for (let step = 0; step < to - from; step++) {
      const at = turn + step < to ? turn + step : turn + step - (to - from);
      const pair = face.candidate ? (face.candidate[at] ?? 0) : at;
      const own = score[pair] ?? 0;
      const isAtEdge = own === edge && left > 0;
      if (own <= edge && !isAtEdge && rank[pair] === 0) continue;
      if (isAtEdge) left -= 1;
      candidate.push(pair);
    }
    start[mentee + 1] = candidate.length;
  }
  return { ...face, start, candidate: Int32Array.from(candidate) };
}

interface Row {
  readonly score: Int16Array;
  readonly candidate: Int32Array | null;
  readonly from: number;
  readonly to: number;
  readonly best: number;
}

/** The score at which the best end, and how many of those who have it are still among them. */
function edgeOf(counts: Int32Array, { score, candidate, from, to, best }: Row): { edge: number; left: number } {
  counts.fill(0);
  for (let at = from; at < to; at++) {
    const own = score[candidate ? (candidate[at] ?? 0) : at] ?? 0;
    counts[own] = (counts[own] ?? 0) + 1;
  }
  let left = best;
  let edge = mostScore;
  while (edge > 0 && (counts[edge] ?? 0) < left) left -= counts[edge--] ?? 0;
  return { edge, left };
}

/** The core with more pairs in it. */
export function grown(core: Core, more: Pairs): Core {
  const start = new Int32Array(core.start.length);
  const candidate = new Int32Array(core.candidate.length + more.candidate.length);
  let size = 0;
  for (let mentee = 0; mentee + 1 < start.length; mentee++) {
    for (const { start: of, candidate: pairs } of [core, more])
      for (let at = of[mentee] ?? 0; at < (of[mentee + 1] ?? 0); at++) candidate[size++] = pairs[at] ?? 0;
    start[mentee + 1] = size;
  }
  return { ...core, start, candidate };
}
