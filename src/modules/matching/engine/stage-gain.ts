import type { Instance, LevelName } from './instance.ts';
import type { StagePlan } from './plan.ts';

/** What the levels of a stage that depend on a candidate alone count, in the units of the stage. */
export interface StageGain {
  readonly weightOf: (level: LevelName) => number;
  /** By the mentee's rank of the mentor, 0 to 255. */
  readonly byRank: Float64Array;
  /** For each point of the score. */
  readonly perPoint: number;
}

export function stageGain({ policy }: Instance, { levels, weights }: StagePlan): StageGain {
  const weightOf = (level: LevelName) => weights[levels.indexOf(level)] ?? 0;
  const [first, choices] = [weightOf('first'), weightOf('choices')];
  const byRank = new Float64Array(256);
  for (let rank = 1; rank < byRank.length; rank++)
    byRank[rank] = choices * (policy.choiceValues[rank - 1] ?? 0) + (rank === 1 ? first : 0);
  return { weightOf, byRank, perPoint: weightOf('score') };
}
