import { assign, type Way } from './assign.ts';
import { type Face, wholeFace } from './face.ts';
import type { Instance, Solution, Stage } from './instance.ts';
import { levelsOf, pairWorth } from './levels.ts';
import { narrowFace } from './narrow-face.ts';
import { planStages } from './plan.ts';
import { type StageTask, stageNetwork } from './stage-network.ts';
import type { Earlier } from './start-from.ts';

/** How to come to the answer, which is the same whichever way it is. */
export interface HowToSolve extends Way {
  /** The answer to a problem with the same people that differs a little: quicker to start from than from nothing. */
  readonly from?: Solution;
}

/** The best matching on every level in its order, each level decided only among the optima of those before. */
export function solve(instance: Instance, way: HowToSolve = {}): Solution {
  const worth = pairWorth(instance);
  const mentorOf = instance.locked.slice();
  const stages: Stage[] = [];
  let face = wholeFace(instance);
  for (const plan of planStages(instance)) {
    const solved = solveStage({ instance, face, plan, worth }, { mentorOf, way });
    stages.push(solved.stage);
    face = solved.face;
  }
  return { instance, mentorOf, levels: levelsOf(instance, mentorOf), certificate: { stages } };
}

/** Solves one stage on the face of those before, into `mentorOf`, and answers the face that it leaves. */
function solveStage(
  task: StageTask,
  { mentorOf, way }: { mentorOf: Int32Array; way: HowToSolve },
): { stage: Stage; face: Face } {
  const { instance, face, plan } = task;
  const { network, mentee } = stageNetwork(task);
  const { arc, price } = assign(network, way, earlierFor(task, { mentee, from: way.from }));
  const menteePrice = new Float64Array(instance.menteeIds.length);
  mentee.forEach((own, row) => {
    const taken = arc[row] ?? -1;
    const mentor = taken < 0 ? -1 : (network.target[taken] ?? 0);
    mentorOf[own] = mentor;
    menteePrice[own] = taken < 0 ? 0 : -(network.cost[taken] ?? 0) - (price[mentor] ?? 0);
  });
  const balance = plan.weights[plan.levels.indexOf('balance')] ?? 0;
  const narrowed = narrowFace({
    instance,
    face,
    mentorOf,
    menteePrice,
    mentorPrice: price,
    cost: network.cost,
    balance,
  });
  const { levels, weights } = plan;
  return { face: narrowed.face, stage: { levels, weights, menteePrice, mentorPrice: price, order: narrowed.order } };
}

/** What the first stage may start from, as long as it counted in the same units. */
function earlierFor(
  { instance, plan }: StageTask,
  { mentee, from }: { mentee: Int32Array; from: Solution | undefined },
): Earlier | undefined {
  const stage = from?.certificate.stages[0];
  if (!from || !stage || stage.levels[0] !== plan.levels[0] || stage.weights.join() !== plan.weights.join()) return;
  if (from.mentorOf.length !== instance.menteeIds.length || stage.mentorPrice.length !== instance.mentorIds.length)
    return;
  return { price: stage.mentorPrice, column: mentee.map((own) => from.mentorOf[own] ?? -1) };
}
