import { type Face, type Pairs, sizeOf } from './face.ts';
import { type Look, lookThrough, roomToLook } from './look-through.ts';
import { clearShortlist, type Shortlist, shortlist, startShortlist, worthless } from './shortlist.ts';
import { beyondBounds, smallPrices } from './small-prices.ts';
import { stageGain } from './stage-gain.ts';
import { type Arcs, arcWriter, type StageTask } from './stage-network.ts';

/** So many of each mentee's best pairs are nearly always enough. */
export const usualCore = 32;
export const mostScore = 1000;

/** Whether a stage is so dense that most of its pairs are never needed. */
export const isDense = ({ face }: StageTask): boolean =>
  sizeOf(face) > 4 * usualCore * Math.max(1000, face.start.length);

/** Whether all that its levels count can be told from a candidate and a tier. */
export const canBeCore = ({ plan: { levels } }: StageTask): boolean =>
  !levels.includes('kept') && !levels.includes('hash') && !levels.includes('balance');

export type Named = Face & { readonly candidate: Int32Array };

/** The face with the pairs alone that mentees named. */
export function namedOf({ instance, face }: StageTask): Named {
  const { rank } = instance.candidates;
  const nextNamed = namedIn(rank);
  const start = new Int32Array(face.start.length);
  const candidate: number[] = [];
  for (let mentee = 0; mentee + 1 < start.length; mentee++) {
    const [from = 0, to = 0] = face.start.subarray(mentee, mentee + 2);
    if (face.candidate) {
      for (const pair of face.candidate.subarray(from, to)) if (rank[pair] !== 0) candidate.push(pair);
    } else for (let pair = nextNamed(from, to); pair < to; pair = nextNamed(pair + 1, to)) candidate.push(pair);
    start[mentee + 1] = candidate.length;
  }
  return { ...face, start, candidate: Int32Array.from(candidate) };
}

/** Finds the next candidate that is named, or else none below `to`: few are, so four are passed over at once. */
function namedIn(rank: Uint8Array): (from: number, to: number) => number {
  const whole = rank.byteOffset % 4 === 0 ? rank : rank.slice();
  const fours = new Int32Array(whole.buffer, whole.byteOffset, whole.length >> 2);
  return (from, to) => {
    let pair = from;
    while (pair < to && rank[pair] === 0) {
      pair++;
      if (pair % 4 === 0) while (pair + 4 <= to && fours[pair >> 2] === 0) pair += 4;
    }
    return pair;
  };
}

/** Some pairs of the face, with what their network needs: looked up once all are chosen, it would be far from anything. */
export type Core = Named & Arcs & { readonly outside: Outside };

/** What is known of the pairs that were left out when the best were chosen. */
interface Outside {
  /** By mentor: the price at which they were. */
  readonly price: Float64Array;
  /** By mentee: the most that any of theirs gained beyond its price, in the units of the stage, but for being served. */
  readonly most: Float64Array;
}

interface CoreWanted {
  readonly named: Named;
  /** By mentor: about what a place is worth. */
  readonly price: Float64Array;
  /** How many of each mentee's best pairs. */
  readonly best: number;
}

/** The face with each mentee's best pairs alone: all that they named, and those worth most beyond the price. */
export function coreOf(task: StageTask, { named, price, best }: CoreWanted): Core {
  const { above, beyond } = smallPrices(price, stageGain(task.instance, task.plan).perPoint);
  const outside = { price, most: new Float64Array(task.face.start.length - 1).fill(Number.NEGATIVE_INFINITY) };
  const core = emptyCore(task.face, named.candidate.length + best * (task.face.start.length - 1), outside);
  const write = arcWriter(task);
  const found = roomToLook(task);
  const list = startShortlist(best);
  // The next mentee's list is likely to end where this one's does: twice as far from the top leaves enough.
  let most = beyondBounds;
  let to = 0;
  for (let mentee = 0; mentee + 1 < task.face.start.length; mentee++) {
    const size = lookForSome(task, { mentee, above, most, found }, best);
    const least = listBest(task, { above, found: found.subarray(0, size), list }, mentee);
    most = size < best ? beyondBounds : mostScore - 2 * least;
    if (least > worthless) outside.most[mentee] = beyond(least);
    const from = to;
    for (let at = named.start[mentee] ?? 0; at < (named.start[mentee + 1] ?? 0); at++)
      core.candidate[to++] = named.candidate[at] ?? 0;
    for (const pair of list.pair) if (pair >= 0) core.candidate[to++] = pair;
    write(core, { mentee, candidate: core.candidate, from, to });
    core.start[mentee + 1] = to;
  }
  return core;
}

/** With room for so many pairs. */
const emptyCore = (face: Face, size: number, outside: Outside) => ({
  ...face,
  outside,
  start: new Int32Array(face.start.length),
  candidate: new Int32Array(size),
  target: new Int32Array(size),
  cost: new Float64Array(size),
});

/** As many as are wanted, where there are so many at all. */
function lookForSome(task: StageTask, look: Look, wanted: number): number {
  const size = lookThrough(task, look);
  return size < wanted ? lookThrough(task, { ...look, most: beyondBounds }) : size;
}

interface Found {
  readonly above: Int32Array;
  readonly found: Int32Array;
  readonly list: Shortlist;
}

/** Lists the best of what is found, and answers what the least of them is worth. */
function listBest({ instance }: StageTask, { above, found, list }: Found, mentee: number): number {
  const { mentor, score } = instance.candidates;
  // Of equals those are taken that come first from a place of the mentee's own: else all would take the same few.
  const turn = (mentee * 7919) % Math.max(1, found.length);
  clearShortlist(list);
  let least = list.worth[0] ?? 0;
  for (let step = 0; step < found.length; step++) {
    const pair = found[(turn + step) % found.length] ?? 0;
    const worth = (score[pair] ?? 0) - (above[mentor[pair] ?? 0] ?? 0);
    if (worth > least) least = shortlist(list, pair, worth);
  }
  return least;
}

/** The core with more pairs in it. */
export function grown(task: StageTask, core: Core, more: Pairs): Core {
  const larger = emptyCore(core, sizeOf(core) + sizeOf(more), core.outside);
  const write = arcWriter(task);
  let to = 0;
  for (let mentee = 0; mentee + 1 < core.start.length; mentee++) {
    const [own = 0, end = 0] = core.start.subarray(mentee, mentee + 2);
    for (const column of ['candidate', 'target', 'cost'] as const)
      larger[column].set(core[column].subarray(own, end), to);
    to += end - own;
    const from = to;
    for (let at = more.start[mentee] ?? 0; at < (more.start[mentee + 1] ?? 0); at++)
      larger.candidate[to++] = more.candidate[at] ?? 0;
    write(larger, { mentee, candidate: larger.candidate, from, to });
    larger.start[mentee + 1] = to;
  }
  return larger;
}
