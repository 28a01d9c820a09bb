import type { Pairs } from './face.ts';
import { lookThrough, roomToLook } from './look-through.ts';
import { clearShortlist, shortlist, startShortlist } from './shortlist.ts';
import { beyondBounds, smallPrices } from './small-prices.ts';
import { stageGain } from './stage-gain.ts';
import type { StageTask } from './stage-network.ts';

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
 * Looks at every open pair once; those that mentees named are known already. For a stage in which neither earlier
 * proposals nor hashes count.
 */
export function pricePairs(task: StageTask, prices: Prices, named: Pairs): Priced {
  const { face, worth } = task;
  const { rank, score, mentor } = task.instance.candidates;
  const { byRank, perPoint, weightOf } = stageGain(task.instance, task.plan);
  const { above, budget } = smallPrices(prices.mentor, perPoint);
  const served = weightOf('served');
  const better = pairsFor(face.start.length);
  const tight = pairsFor(face.start.length);
  const list = startShortlist(mostBetter);
  const found = roomToLook(task);
  for (let mentee = 0; mentee + 1 < face.start.length; mentee++) {
    const base = served * worth.served(mentee) - (prices.mentee[mentee] ?? 0);
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
    tight.start[mentee + 1] = tight.candidate.length;
    for (const pair of list.pair) if (pair >= 0) better.candidate.push(pair);
    better.start[mentee + 1] = better.candidate.length;
  }
  return { better, tight };
}

function pairsFor(length: number): { readonly start: Int32Array; readonly candidate: number[] } {
  return { start: new Int32Array(length), candidate: [] };
}
