import { newId, type Tx, within } from '../../../platform/db/index.ts';
import { nextState } from '../../../platform/lifecycle/index.ts';
import { type ExpressionMove, expressionLifecycle, expressionState } from '../lifecycle.ts';
import type { RecruitmentTables } from '../tables.ts';

interface Moving {
  readonly expression: string;
  readonly move: ExpressionMove;
  /** Null: the holder of a link, or a sweep. */
  readonly by: string | null;
  readonly now: Temporal.Instant;
  /** A new place in the order; without it, the place is kept. */
  readonly priority?: (before: number) => number;
}

type Standing = RecruitmentTables['recruitment.standing'];

/** Ends the row of where it stands now and begins the next; null when the lifecycle does not allow the move. */
export async function moveExpression(
  tx: Tx,
  { expression, move, by, now, priority = (before) => before }: Moving,
): Promise<Standing | null> {
  const tables = within<RecruitmentTables>(tx);
  const before = await tables
    .selectFrom('recruitment.standing')
    .selectAll()
    .where('expression', '=', expression)
    .where('until', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  const state = before && nextState(expressionLifecycle, expressionState.parse(before.state), move);
  if (!state) return null;
  await tables.updateTable('recruitment.standing').set({ until: now }).where('id', '=', before.id).execute();
  const changed = { id: newId(), turn: before.turn + 1, move, state, since: now, by_person: by, until: null };
  const after = { ...before, ...changed, priority: priority(before.priority) };
  await tables.insertInto('recruitment.standing').values(after).execute();
  return after;
}
