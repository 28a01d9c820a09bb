import { type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import type { GoalState, StepState } from '../lifecycle.ts';
import { goalPlace, keyOf, stepPlace } from '../sealed.ts';
import type { GoalsTables } from '../tables.ts';

export interface Step {
  readonly id: string;
  readonly goal: string;
  readonly relationship: string;
  readonly programme: string;
  readonly text: string;
  readonly dueOn: Temporal.PlainDate | null;
  readonly state: StepState;
  readonly turn: number;
}

export interface Goal {
  readonly id: string;
  readonly relationship: string;
  readonly programme: string;
  readonly text: string;
  readonly madeAt: Temporal.Instant;
  readonly state: GoalState;
  readonly since: Temporal.Instant;
  readonly turn: number;
  readonly steps: readonly Step[];
}

/** The goals of a relationship with their steps, the oldest first; nobody but the pair gets any. */
export async function goalsOf(tx: Tx, sealing: Sealing, relationship: string): Promise<readonly Goal[]> {
  const reader = await sealing.reader(tx, keyOf({ relationship }));
  if (!reader) return [];
  const rows = await goals(tx)
    .where('g.relationship', '=', relationship)
    .orderBy('g.made_at')
    .orderBy('g.id')
    .execute();
  const steps = await stepsIn(tx, relationship);
  return rows.map(({ sealed, ...goal }) => ({
    ...goal,
    text: reader.unseal(sealed, goalPlace(goal.id)),
    steps: steps
      .filter((step) => step.goal === goal.id)
      .map(({ sealed, ...step }) => ({ ...step, text: reader.unseal(sealed, stepPlace(step.id)) })),
  }));
}

/** Where a goal belongs; null for those who may not read it. */
export async function relationshipOfGoal(tx: Tx, goal: string): Promise<string | null> {
  return (await goals(tx).where('g.id', '=', goal).executeTakeFirst())?.relationship ?? null;
}

const goals = (tx: Tx) =>
  within<GoalsTables>(tx)
    .selectFrom('goals.goal as g')
    .innerJoin('goals.goal_change as c', 'c.goal', 'g.id')
    .innerJoin('goals.goal_text as t', 't.goal', 'g.id')
    .select(['g.id', 'g.relationship', 'g.programme', 'g.made_at as madeAt'])
    .select(['c.state', 'c.at as since', 'c.turn', 't.sealed'])
    .where('c.replaced_at', 'is', null);

const stepsIn = (tx: Tx, relationship: string) =>
  within<GoalsTables>(tx)
    .selectFrom('goals.step as s')
    .innerJoin('goals.step_change as c', 'c.step', 's.id')
    .innerJoin('goals.step_text as t', 't.step', 's.id')
    .select(['s.id', 's.goal', 's.relationship', 's.programme', 's.due_on as dueOn', 'c.state', 'c.turn', 't.sealed'])
    .where('c.replaced_at', 'is', null)
    .where('s.relationship', '=', relationship)
    .orderBy('s.added_at')
    .orderBy('s.id')
    .execute();
