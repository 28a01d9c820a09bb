import { type Face, wholeFace } from './face.ts';
import type { Instance, Solution, Stage } from './instance.ts';
import { levelsOf, pairWorth } from './levels.ts';
import { planStages } from './plan.ts';
import { type StageWay, solveStage } from './solve-stage.ts';

/**
 * The best matching on every level in its order, each level decided only among the optima of those before. The way to it
 * changes nothing but how long it takes. Throws a RangeError for a level too large to be exact.
 */
export function solve(instance: Instance, way: StageWay = {}): Solution {
  const worth = pairWorth(instance);
  const mentorOf = instance.locked.slice();
  const stages: Stage[] = [];
  let face: Face = wholeFace(instance);
  for (const plan of planStages(instance)) {
    const solved = solveStage({ instance, face, plan, worth }, { mentorOf, way });
    stages.push(solved.stage);
    face = solved.face;
  }
  return { instance, mentorOf, levels: levelsOf(instance, mentorOf), certificate: { stages } };
}
