import { type Tx, within } from '../../../platform/db/index.ts';
import { nextState } from '../../../platform/lifecycle/index.ts';
import { recordGoalEvent } from '../events.ts';
import { type StepMove, stepLifecycle } from '../lifecycle.ts';
import type { Step } from '../queries/read-goals.ts';
import type { GoalsTables } from '../tables.ts';

interface Moving {
  readonly step: Step;
  readonly move: StepMove;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Done, or still to do after all. Saying the same twice is saying it once. */
export async function moveStep(tx: Tx, { step, move, by, now }: Moving): Promise<void> {
  const state = nextState(stepLifecycle, step.state, move);
  if (state === null) return;
  const { id, goal, relationship, programme, turn } = step;
  const tables = within<GoalsTables>(tx);
  const replaced = await tables
    .updateTable('goals.step_change')
    .set({ replaced_at: now })
    .where('step', '=', id)
    .where('turn', '=', turn)
    .where('replaced_at', 'is', null)
    .executeTakeFirst();
  if (replaced.numUpdatedRows === 0n) return;
  await tables
    .insertInto('goals.step_change')
    .values({ step: id, relationship, programme, turn: turn + 1, state, at: now, by_person: by })
    .execute();
  await recordGoalEvent(tx, { type: `goals.step-${state}`, goal, relationship, programme, by, at: now });
}
