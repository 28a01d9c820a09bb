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

/** The open pairs of a face, as a network has them. */
export interface Arcs {
  readonly target: Int32Array;
  readonly cost: Float64Array;
}

export function stageNetwork(task: StageTask, { target, cost }: Arcs = arcsOf(task)): StageNetwork {
  const { instance, face, plan } = task;
  const { start, optional } = face;
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
      target,
      cost,
      alone: Float64Array.from(mentee, (at) => (optional[at] === 1 ? 0 : plan.beyond)),
      point: plan.weights[plan.levels.indexOf('score')] ?? 0,
      // Whoever counts for more first: a later one then never has far to look for somebody to give way.
      turn: plan.levels.includes('served') ? mentee.map((at) => instance.tier[at] ?? 0) : null,
      ...seats(face, plan),
    },
  };
}

function arcsOf(task: StageTask): Arcs {
  const { start, candidate } = task.face;
  const { mentor } = task.instance.candidates;
  const size = start.at(-1) ?? 0;
  const arcs = { target: candidate ? new Int32Array(size) : mentor, cost: new Float64Array(size) };
  const write = arcWriter(task);
  for (let mentee = 0; mentee + 1 < start.length; mentee++)
    write(arcs, { mentee, candidate, from: start[mentee] ?? 0, to: start[mentee + 1] ?? 0 });
  return arcs;
}

/** A stretch of the open pairs of a mentee; without a list, the candidates themselves, whose targets are known. */
interface Stretch {
  readonly mentee: number;
  readonly candidate: Int32Array | null;
  readonly from: number;
  readonly to: number;
}

/** Writes down whom each pair leads to, and its worth in the units of the stage, as a cost. */
export function arcWriter({ instance, plan, worth }: StageTask): (arcs: Arcs, stretch: Stretch) => void {
  const { mentor, rank, score } = instance.candidates;
  const { byRank, perPoint, weightOf } = stageGain(instance, plan);
  const [served, kept, hash] = [weightOf('served'), weightOf('kept'), weightOf('hash')];
  return ({ target, cost }, { mentee, candidate, from, to }) => {
    const own = served * worth.served(mentee);
    for (let at = from; at < to; at++) {
      const pair = candidate ? (candidate[at] ?? 0) : at;
      let gain = own + (byRank[rank[pair] ?? 0] ?? 0) + perPoint * (score[pair] ?? 0);
      if (kept > 0) gain += kept * worth.kept(mentee, pair);
      if (hash > 0) gain += hash * worth.hash(mentee, pair);
      cost[at] = -gain;
      if (candidate) target[at] = mentor[pair] ?? 0;
    }
  };
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
