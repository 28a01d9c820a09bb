import { type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import type { Goal } from '../queries/read-goals.ts';
import { goalPlace, keyOf } from '../sealed.ts';
import type { GoalsTables } from '../tables.ts';

interface Rewording {
  readonly goal: Goal;
  readonly text: string;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** The same goal in other words. */
export async function rewordGoal(tx: Tx, sealing: Sealing, { goal, text, by, now }: Rewording): Promise<void> {
  const box = await sealing.box(tx, keyOf(goal));
  await within<GoalsTables>(tx)
    .updateTable('goals.goal_text')
    .set({ sealed: box.seal(text, goalPlace(goal.id)), edited_at: now, edited_by: by })
    .where('goal', '=', goal.id)
    .execute();
}
