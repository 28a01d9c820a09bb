import type { Pairs } from './face.ts';
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

const mostBetter = 12;

/** Looks at every open pair once. For a stage in which neither earlier proposals nor hashes count. */
export function pricePairs({ instance, face, plan, worth }: StageTask, prices: Prices): Priced {
  const { rank, score, mentor } = instance.candidates;
  const { byRank, perPoint, weightOf } = stageGain(instance, plan);
  const served = weightOf('served');
  const { candidate } = face;
  const better = pairsFor(face.start.length);
  const tight = pairsFor(face.start.length);
  for (let mentee = 0; mentee + 1 < face.start.length; mentee++) {
    const base = served * worth.served(mentee) - (prices.mentee[mentee] ?? 0);
    const row: Better[] = [];
    const end = face.start[mentee + 1] ?? 0;
    for (let at = face.start[mentee] ?? 0; at < end; at++) {
      const pair = candidate ? (candidate[at] ?? 0) : at;
      const gain = base + (byRank[rank[pair] ?? 0] ?? 0) + perPoint * (score[pair] ?? 0);
      const over = gain - (prices.mentor[mentor[pair] ?? 0] ?? 0);
      if (over < 0) continue;
      if (over === 0) tight.candidate.push(pair);
      else row.push({ pair, over });
    }
    tight.start[mentee + 1] = tight.candidate.length;
    for (const { pair } of row.sort((one, other) => other.over - one.over).slice(0, mostBetter))
      better.candidate.push(pair);
    better.start[mentee + 1] = better.candidate.length;
  }
  return { better, tight };
}

interface Better {
  readonly pair: number;
  readonly over: number;
}

function pairsFor(length: number): { readonly start: Int32Array; readonly candidate: number[] } {
  return { start: new Int32Array(length), candidate: [] };
}
