import { newId, type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import { recordGoalEvent } from '../events.ts';
import type { Goal } from '../queries/read-goals.ts';
import { keyOf, stepPlace } from '../sealed.ts';
import type { GoalsTables } from '../tables.ts';

interface Adding {
  readonly goal: Goal;
  readonly text: string;
  readonly dueOn: Temporal.PlainDate | null;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** A step on the way to a goal. */
export async function addStep(tx: Tx, sealing: Sealing, { goal, text, dueOn, by, now }: Adding): Promise<void> {
  const step = newId();
  const { relationship, programme } = goal;
  const box = await sealing.box(tx, keyOf(goal));
  const sealed = box.seal(text, stepPlace(step));
  const tables = within<GoalsTables>(tx);
  await tables
    .insertInto('goals.step')
    .values({ id: step, goal: goal.id, relationship, programme, due_on: dueOn, added_at: now, added_by: by })
    .execute();
  await tables.insertInto('goals.step_text').values({ step, relationship, sealed }).execute();
  await tables
    .insertInto('goals.step_change')
    .values({ step, relationship, programme, turn: 1, state: 'to-do', at: now, by_person: by })
    .execute();
  await recordGoalEvent(tx, { type: 'goals.step-added', goal: goal.id, relationship, programme, by, at: now });
}
