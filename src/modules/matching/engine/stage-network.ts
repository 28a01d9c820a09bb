import type { Face } from './face.ts';
import type { Instance } from './instance.ts';
import type { PairWorth } from './levels.ts';
import type { Network } from './network.ts';
import type { StagePlan } from './plan.ts';

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
  const target = new Int32Array(candidate.length);
  for (let at = 0; at < candidate.length; at++) target[at] = instance.candidates.mentor[candidate[at] ?? 0] ?? 0;
  return {
    mentee,
    network: {
      rows: mentee.length,
      columns: instance.mentorIds.length,
      begin: mentee.map((at) => start[at] ?? 0),
      twin: null,
      end: mentee.map((at) => start[at + 1] ?? 0),
      target,
      cost: costs({ face, plan, worth }),
      alone: Float64Array.from(mentee, (at) => (optional[at] === 1 ? 0 : plan.beyond)),
      ...seats(face, plan),
    },
  };
}

/** The worth of each open pair in the units of the stage, as a cost. */
function costs({ face: { start, candidate }, plan: { levels, weights }, worth }: Omit<StageTask, 'instance'>) {
  const cost = new Float64Array(candidate.length);
  const weightOf = (level: (typeof levels)[number]) => weights[levels.indexOf(level)] ?? 0;
  const [first, served, choices, score] = [
    weightOf('first'),
    weightOf('served'),
    weightOf('choices'),
    weightOf('score'),
  ];
  const [kept, hash] = [weightOf('kept'), weightOf('hash')];
  const byPair = first + choices + score > 0;
  for (let mentee = 0; mentee + 1 < start.length; mentee++) {
    const own = served * worth.served(mentee);
    for (let at = start[mentee] ?? 0; at < (start[mentee + 1] ?? 0); at++) {
      const pair = candidate[at] ?? 0;
      let gain = own;
      if (byPair) gain += first * worth.first(pair) + choices * worth.choices(pair) + score * worth.score(pair);
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
