import type { Tx } from '../../../../platform/db/index.ts';
import { type GoalCounts, goalCounts } from '../../../goals/index.ts';
import type { AtRelationship, TimelineFact } from '../../../relationships/index.ts';
import { type Progress, progressOf } from '../../queries/progress-of.ts';
import { timeline } from '../../queries/timeline.ts';

export interface TimelineFacts extends AtRelationship {
  readonly progress: Progress;
  readonly goals: GoalCounts;
  readonly happened: readonly TimelineFact[];
}

/** What may be told of a relationship without a word of what is said in it. */
export async function timelineOf(tx: Tx, at: AtRelationship): Promise<TimelineFacts> {
  const { id } = at.relationship;
  return {
    ...at,
    progress: await progressOf(tx, id),
    goals: await goalCounts(tx, id),
    happened: await timeline(tx, id),
  };
}
