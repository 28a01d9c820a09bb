import type { Core, Named } from './core.ts';
import type { Face, Pairs } from './face.ts';
import { lookThrough, roomToLook } from './look-through.ts';
import { clearShortlist, shortlist, startShortlist } from './shortlist.ts';
import { beyondBounds, smallPrices } from './small-prices.ts';
import { stageGain } from './stage-gain.ts';
import type { Arcs, StageTask } from './stage-network.ts';

/** Prices of a stage: by mentee what a match gains them, by mentor what a place is worth. */
export interface Prices {
  readonly mentee: Float64Array;
  readonly mentor: Float64Array;
}

/** What prices say about every open pair. */
export interface Priced {
  /** Pairs that gain more than their prices, the best few of each mentee. There are none at an optimum. */
  readonly better: Pairs;
  /** Pairs that gain just their prices. */
  readonly tight: Pairs;
}

/** So many pairs that gain more than their prices are told of each mentee. */
export const mostBetter = 12;

/**
 * What the prices that are best for a core say of every open pair. Those outside it are not looked at for a mentee for
 * whom none can gain as much as its prices. For a stage in which neither earlier proposals nor hashes count.
 */
export function pricePairs(task: StageTask, prices: Prices, { named, core }: { named: Named; core: Core }): Priced {
  const { worth, face } = task;
  const served = stageGain(task.instance, task.plan).weightOf('served');
  const fallen = mostFallen(core.outside.price, prices.mentor);
  const better = gathered(face.start.length);
  const tight = gathered(face.start.length);
  const look = lookFor(task, { prices, named, better, tight });
  for (let mentee = 0; mentee + 1 < face.start.length; mentee++) {
    const base = served * worth.served(mentee) - (prices.mentee[mentee] ?? 0);
    if (base + (core.outside.most[mentee] ?? 0) + fallen < 0) addTight(tight, core, prices, mentee);
    else look(mentee, base);
    tight.start[mentee + 1] = tight.candidate.length;
    better.start[mentee + 1] = better.candidate.length;
  }
  return { better, tight };
}

/** All open pairs that gain just their prices. */
export function tightPairs(open: OpenPairs, prices: Prices): Pairs {
  const tight = gathered(open.start.length);
  for (let mentee = 0; mentee + 1 < open.start.length; mentee++) {
    addTight(tight, open, prices, mentee);
    tight.start[mentee + 1] = tight.candidate.length;
  }
  return tight;
}

/** Pairs as they are gathered, mentee by mentee. */
interface Gathered extends Pairs {
  readonly candidate: number[];
}

const gathered = (length: number): Gathered => ({ start: new Int32Array(length), candidate: [] });

type OpenPairs = Pick<Face, 'start' | 'candidate'> & Arcs;

function addTight(
  tight: Gathered,
  { start, candidate, target, cost }: OpenPairs,
  prices: Prices,
  mentee: number,
): void {
  const own = prices.mentee[mentee] ?? 0;
  const end = start[mentee + 1] ?? 0;
  for (let at = start[mentee] ?? 0; at < end; at++)
    if ((cost[at] ?? 0) + (prices.mentor[target[at] ?? 0] ?? 0) + own === 0)
      tight.candidate.push(candidate ? (candidate[at] ?? 0) : at);
}

/** By how much a price has fallen at most since the core was chosen. */
const mostFallen = (before: Float64Array, now: Float64Array): number =>
  before.reduce((most, price, mentor) => Math.max(most, price - (now[mentor] ?? 0)), Number.NEGATIVE_INFINITY);

interface Looking {
  readonly prices: Prices;
  readonly named: Named;
  readonly better: Gathered;
  readonly tight: Gathered;
}

/** Looks at all open pairs of a mentee, who gains so much by any of them beyond their own price. */
function lookFor(task: StageTask, { prices, named, better, tight }: Looking): (mentee: number, base: number) => void {
  const { rank, score, mentor } = task.instance.candidates;
  const { byRank, perPoint } = stageGain(task.instance, task.plan);
  const { above, budget } = smallPrices(prices.mentor, perPoint);
  const list = startShortlist(mostBetter);
  const found = roomToLook(task);
  return (mentee, base) => {
    let size = lookThrough(task, { mentee, above, most: budget(base), found });
    for (let at = named.start[mentee] ?? 0; at < (named.start[mentee + 1] ?? 0); at++)
      found[size++] = named.candidate[at] ?? 0;
    clearShortlist(list);
    let least = 0;
    for (let at = 0; at < size; at++) {
      const pair = found[at] ?? 0;
      const gain = base + (byRank[rank[pair] ?? 0] ?? 0) + perPoint * (score[pair] ?? 0);
      const over = gain - (prices.mentor[mentor[pair] ?? 0] ?? 0);
      if (over === 0) tight.candidate.push(pair);
      else if (over > least) least = Math.max(0, shortlist(list, pair, Math.min(over, beyondBounds)));
    }
    for (const pair of list.pair) if (pair >= 0) better.candidate.push(pair);
  };
}
