import { type Face, type Pairs, sizeOf } from './face.ts';
import type { Instance } from './instance.ts';
import { type Shortlist, shortlist, startShortlist, worthless } from './shortlist.ts';
import { smallPrices } from './small-prices.ts';
import { stageGain } from './stage-gain.ts';
import type { StageTask } from './stage-network.ts';

/** So many of each mentee's best pairs are nearly always enough. */
export const usualCore = 24;

/** Whether a stage is so dense that most of its pairs are never needed. */
export const isDense = ({ face }: StageTask): boolean =>
  sizeOf(face) > 4 * usualCore * Math.max(1000, face.start.length);

/** Whether all that its levels count can be told from a candidate and a tier. */
export const canBeCore = ({ plan: { levels } }: StageTask): boolean =>
  !levels.includes('kept') && !levels.includes('hash') && !levels.includes('balance');

export type Core = Face & Pairs;

/** The face with the pairs alone that mentees named. */
export function namedOf({ instance, face }: StageTask): Core {
  const { rank } = instance.candidates;
  const start = new Int32Array(face.start.length);
  const candidate: number[] = [];
  for (let mentee = 0; mentee + 1 < start.length; mentee++) {
    const end = face.start[mentee + 1] ?? 0;
    for (let at = face.start[mentee] ?? 0; at < end; at++) {
      const pair = face.candidate ? (face.candidate[at] ?? 0) : at;
      if (rank[pair] !== 0) candidate.push(pair);
    }
    start[mentee + 1] = candidate.length;
  }
  return { ...face, start, candidate: Int32Array.from(candidate) };
}

interface CoreWanted {
  readonly named: Core;
  /** By mentor: about what a place is worth. */
  readonly price: Float64Array;
  /** How many of each mentee's best pairs. */
  readonly best: number;
}

/** The face with each mentee's best pairs alone: all that they named, and those worth most beyond the price. */
export function coreOf({ instance, face, plan }: StageTask, { named, price, best }: CoreWanted): Core {
  const { rank } = instance.candidates;
  const { above } = smallPrices(price, stageGain(instance, plan).perPoint);
  const start = new Int32Array(face.start.length);
  const candidate: number[] = [];
  const list = startShortlist(best);
  for (let mentee = 0; mentee + 1 < start.length; mentee++) {
    const [from = 0, to = 0] = face.start.subarray(mentee, mentee + 2);
    // Of equals those are taken that come first from a place of the mentee's own: else all would take the same few.
    const turn = from + ((mentee * 7919) % Math.max(1, to - from));
    list.size = 0;
    const bound = lookThrough({ instance, face, above, list }, { from: turn, to, bound: worthless });
    lookThrough({ instance, face, above, list }, { from, to: turn, bound });
    for (let at = named.start[mentee] ?? 0; at < (named.start[mentee + 1] ?? 0); at++)
      candidate.push(named.candidate[at] ?? 0);
    for (const pair of list.pair.subarray(0, list.size)) if (rank[pair] === 0) candidate.push(pair);
    start[mentee + 1] = candidate.length;
  }
  return { ...face, start, candidate: Int32Array.from(candidate) };
}

interface Search {
  readonly instance: Instance;
  readonly face: Face;
  readonly above: Int32Array;
  readonly list: Shortlist;
}

/** Puts the best of a stretch on the list. This runs once for every pair there is. */
function lookThrough(
  { instance, face: { candidate }, above, list }: Search,
  { from, to, bound }: { from: number; to: number; bound: number },
): number {
  const { mentor, score } = instance.candidates;
  let least = bound;
  for (let at = from; at < to; at++) {
    const pair = candidate ? (candidate[at] ?? 0) : at;
    const worth = (score[pair] ?? 0) - (above[mentor[pair] ?? 0] ?? 0);
    if (worth > least) least = shortlist(list, pair, worth);
  }
  return least;
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
