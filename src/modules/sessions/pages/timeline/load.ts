import type { Actor } from '../../../../platform/access/index.ts';
import type { Tx } from '../../../../platform/db/index.ts';
import { type GoalCounts, goalCounts } from '../../../goals/index.ts';
import {
  type AtRelationship,
  type EndingTold,
  endingsOf,
  oversees,
  type TimelineFact,
} from '../../../relationships/index.ts';
import { type Progress, progressOf } from '../../queries/progress-of.ts';
import { timeline } from '../../queries/timeline.ts';

export interface TimelineFacts extends AtRelationship {
  readonly progress: Progress;
  readonly goals: GoalCounts;
  readonly happened: readonly TimelineFact[];
  /** Why it ends, for a coordinator who stands apart. */
  readonly endings: readonly EndingTold[];
}

/** What may be told of a relationship without a word of what is said in it. */
export async function timelineOf(tx: Tx, actor: Actor, at: AtRelationship): Promise<TimelineFacts> {
  const { id, state } = at.relationship;
  const ends = state === 'winding-up' || state === 'ended';
  return {
    ...at,
    progress: await progressOf(tx, id),
    goals: await goalCounts(tx, id),
    happened: await timeline(tx, id),
    endings: ends && oversees(actor, at.relationship) ? await endingsOf(tx, at.relationship) : [],
  };
}
