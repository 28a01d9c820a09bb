import { type Tx, within } from '../../../platform/db/index.ts';
import { nextState } from '../../../platform/lifecycle/index.ts';
import { recordGoalEvent } from '../events.ts';
import { type GoalMove, goalLifecycle } from '../lifecycle.ts';
import type { Goal } from '../queries/read-goals.ts';
import type { GoalsTables } from '../tables.ts';

interface Moving {
  readonly goal: Goal;
  readonly move: GoalMove;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Reached, set aside, or open again. Saying the same twice is saying it once. */
export async function moveGoal(tx: Tx, { goal, move, by, now }: Moving): Promise<void> {
  const state = nextState(goalLifecycle, goal.state, move);
  if (state === null) return;
  const { id, relationship, programme, turn } = goal;
  const tables = within<GoalsTables>(tx);
  const replaced = await tables
    .updateTable('goals.goal_change')
    .set({ replaced_at: now })
    .where('goal', '=', id)
    .where('turn', '=', turn)
    .where('replaced_at', 'is', null)
    .executeTakeFirst();
  if (replaced.numUpdatedRows === 0n) return;
  await tables
    .insertInto('goals.goal_change')
    .values({ goal: id, relationship, programme, turn: turn + 1, state, at: now, by_person: by })
    .execute();
  await recordGoalEvent(tx, { type: `goals.goal-${state}`, goal: id, relationship, programme, by, at: now });
}
