import type { Face } from './face.ts';
import type { Instance } from './instance.ts';
import type { PairWorth } from './levels.ts';
import type { Network } from './network.ts';
import type { StagePlan } from './plan.ts';
import { stageGain } from './stage-gain.ts';

/** One stage as a network: rows are the mentees who are still open, columns are all mentors. */
export interface StageNetwork {
  readonly network: Network;
  /** By row: the mentee. */
  readonly mentee: Int32Array;
}

export interface StageTask {
  readonly instance: Instance;
  readonly face: Face;
  readonly plan: StagePlan;
  readonly worth: PairWorth;
}

export function stageNetwork({ instance, face, plan, worth }: StageTask): StageNetwork {
  const { start, candidate, optional } = face;
  const mentee = Int32Array.from({ length: optional.length }, (_, at) => at).filter(
    (at) => (start[at] ?? 0) < (start[at + 1] ?? 0),
  );
  return {
    mentee,
    network: {
      rows: mentee.length,
      columns: instance.mentorIds.length,
      begin: mentee.map((at) => start[at] ?? 0),
      end: mentee.map((at) => start[at + 1] ?? 0),
      target: targets(instance, candidate),
      cost: costs({ instance, face, plan, worth }),
      alone: Float64Array.from(mentee, (at) => (optional[at] === 1 ? 0 : plan.beyond)),
      // Whoever counts for more first: a later one then never has far to look for somebody to give way.
      turn: plan.levels.includes('served') ? mentee.map((at) => instance.tier[at] ?? 0) : null,
      ...seats(face, plan),
    },
  };
}

function targets({ candidates: { mentor } }: Instance, candidate: Face['candidate']): Int32Array {
  if (!candidate) return mentor;
  const target = new Int32Array(candidate.length);
  for (let at = 0; at < candidate.length; at++) target[at] = mentor[candidate[at] ?? 0] ?? 0;
  return target;
}

/** The worth of each open pair in the units of the stage, as a cost. */
function costs({ instance, face: { start, candidate }, plan, worth }: StageTask): Float64Array {
  const { rank, score } = instance.candidates;
  const { byRank, perPoint, weightOf } = stageGain(instance, plan);
  const [served, kept, hash] = [weightOf('served'), weightOf('kept'), weightOf('hash')];
  const cost = new Float64Array(start.at(-1) ?? 0);
  for (let mentee = 0; mentee + 1 < start.length; mentee++) {
    const own = served * worth.served(mentee);
    const end = start[mentee + 1] ?? 0;
    for (let at = start[mentee] ?? 0; at < end; at++) {
      const pair = candidate ? (candidate[at] ?? 0) : at;
      let gain = own + (byRank[rank[pair] ?? 0] ?? 0) + perPoint * (score[pair] ?? 0);
      if (kept > 0) gain += kept * worth.kept(mentee, pair);
      if (hash > 0) gain += hash * worth.hash(mentee, pair);
      cost[at] = -gain;
    }
  }
  return cost;
}

/** The seats that are still open. Those that must be filled are worth more than all the stage can gain. */
function seats({ settled, least, most }: Face, { levels, weights, beyond }: StagePlan) {
  const balance = weights[levels.indexOf('balance')] ?? 0;
  const seat = new Int32Array(settled.length + 1);
  for (let mentor = 0; mentor < settled.length; mentor++)
    seat[mentor + 1] = (seat[mentor] ?? 0) + Math.max(0, (most[mentor] ?? 0) - (settled[mentor] ?? 0));
  const seatCost = new Float64Array(seat[settled.length] ?? 0);
  for (let mentor = 0; mentor < settled.length; mentor++) {
    let load = settled[mentor] ?? 0;
    for (let at = seat[mentor] ?? 0; at < (seat[mentor + 1] ?? 0); at++, load++)
      seatCost[at] = balance * load - (load < (least[mentor] ?? 0) ? beyond : 0);
  }
  return { seat, seatCost };
}
