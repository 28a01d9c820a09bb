import { newId, type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import { recordGoalEvent } from '../events.ts';
import { goalPlace, keyOf } from '../sealed.ts';
import type { GoalsTables } from '../tables.ts';

interface Making {
  readonly relationship: string;
  readonly programme: string;
  readonly text: string;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Something that the mentee wants to reach, sealed from the first. */
export async function makeGoal(tx: Tx, sealing: Sealing, making: Making): Promise<string> {
  const { relationship, programme, text, by, now } = making;
  const goal = newId();
  const placed = { relationship, programme };
  const box = await sealing.box(tx, keyOf({ relationship }));
  const sealed = box.seal(text, goalPlace(goal));
  const tables = within<GoalsTables>(tx);
  await tables
    .insertInto('goals.goal')
    .values({ id: goal, ...placed, made_at: now, made_by: by })
    .execute();
  await tables
    .insertInto('goals.goal_text')
    .values({ goal, relationship, sealed, edited_at: now, edited_by: by })
    .execute();
  await tables
    .insertInto('goals.goal_change')
    .values({ goal, ...placed, turn: 1, state: 'open', at: now, by_person: by })
    .execute();
  await recordGoalEvent(tx, { type: 'goals.goal-made', goal, ...placed, by, at: now });
  return goal;
}
