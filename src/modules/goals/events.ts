import type { Tx } from '../../platform/db/index.ts';
import { record } from '../../platform/jobs/index.ts';

interface GoalEvent {
  readonly type:
    | 'goals.goal-made'
    | 'goals.goal-open'
    | 'goals.goal-reached'
    | 'goals.goal-set-aside'
    | 'goals.step-added'
    | 'goals.step-done'
    | 'goals.step-to-do';
  readonly goal: string;
  readonly relationship: string;
  readonly programme: string;
  readonly by: string;
  readonly at: Temporal.Instant;
}

export const recordGoalEvent = (tx: Tx, { goal, relationship, ...event }: GoalEvent): Promise<void> =>
  record(tx, { ...event, ids: { goal, relationship } });
