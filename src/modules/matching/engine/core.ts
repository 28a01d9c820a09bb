import { type Face, type Pairs, sizeOf } from './face.ts';
import type { Instance } from './instance.ts';
import { clearShortlist, isFull, type Shortlist, shortlist, startShortlist, worthless } from './shortlist.ts';
import { smallPrices } from './small-prices.ts';
import { stageGain } from './stage-gain.ts';
import type { StageTask } from './stage-network.ts';

/** So many of each mentee's best pairs are nearly always enough. */
export const usualCore = 32;
export const mostScore = 1000;

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
    const [from = 0, to = 0] = face.start.subarray(mentee, mentee + 2);
    if (face.candidate) {
      for (const pair of face.candidate.subarray(from, to)) if (rank[pair] !== 0) candidate.push(pair);
    } else
      for (let pair = nextNamed(rank, from, to); pair < to; pair = nextNamed(rank, pair + 1, to)) candidate.push(pair);
    start[mentee + 1] = candidate.length;
  }
  return { ...face, start, candidate: Int32Array.from(candidate) };
}

function nextNamed(rank: Uint8Array, from: number, to: number): number {
  let pair = from;
  while (pair < to && rank[pair] === 0) pair++;
  return pair;
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
  // The next mentee's list is likely to end where this one's does: twice as far from the top leaves enough.
  let guess = worthless;
  for (let mentee = 0; mentee + 1 < start.length; mentee++) {
    const [from = 0, to = 0] = face.start.subarray(mentee, mentee + 2);
    // Of equals those are taken that come first from a place of the mentee's own: else all would take the same few.
    const turn = from + ((mentee * 7919) % Math.max(1, to - from));
    const row = { from, turn, to };
    lookAround({ instance, face, above, list }, row, guess);
    if (!isFull(list)) lookAround({ instance, face, above, list }, row, worthless);
    guess = isFull(list) ? 2 * (list.worth[0] ?? 0) - mostScore : worthless;
    for (let at = named.start[mentee] ?? 0; at < (named.start[mentee + 1] ?? 0); at++)
      candidate.push(named.candidate[at] ?? 0);
    for (const pair of list.pair) if (rank[pair] === 0) candidate.push(pair);
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

interface Row {
  readonly from: number;
  readonly turn: number;
  readonly to: number;
}

/** Lists the best of a row that are worth more than the bound. */
function lookAround(search: Search, { from, turn, to }: Row, bound: number): void {
  clearShortlist(search.list);
  lookThrough(search, { from: turn, to, bound });
  lookThrough(search, { from, to: turn, bound });
}

/** Puts the best of a stretch on the list. This runs once for every pair there is. */
function lookThrough(
  { instance, face: { candidate }, above, list }: Search,
  { from, to, bound }: { from: number; to: number; bound: number },
): void {
  const { mentor, score } = instance.candidates;
  let least = Math.max(bound, list.worth[0] ?? 0);
  // Nearly always all are open: a loop without the list takes two thirds of the time.
  if (!candidate)
    for (let pair = from; pair < to; pair++) {
      const worth = (score[pair] ?? 0) - (above[mentor[pair] ?? 0] ?? 0);
      if (worth > least) least = Math.max(bound, shortlist(list, pair, worth));
    }
  else
    for (let at = from; at < to; at++) {
      const pair = candidate[at] ?? 0;
      const worth = (score[pair] ?? 0) - (above[mentor[pair] ?? 0] ?? 0);
      if (worth > least) least = Math.max(bound, shortlist(list, pair, worth));
    }
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
