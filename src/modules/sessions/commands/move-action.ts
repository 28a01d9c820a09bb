import { type Tx, within } from '../../../platform/db/index.ts';
import { nextState } from '../../../platform/lifecycle/index.ts';
import { recordSessionEvent } from '../events.ts';
import { type ActionMove, actionLifecycle } from '../lifecycle.ts';
import type { Action } from '../queries/read-actions.ts';
import type { SessionsTables } from '../tables.ts';

interface Moving {
  readonly action: Omit<Action, 'text'>;
  readonly move: ActionMove;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Done, dropped, or open again. Saying the same twice is saying it once. */
export async function moveAction(tx: Tx, { action, move, by, now }: Moving): Promise<void> {
  const state = nextState(actionLifecycle, action.state, move);
  if (state === null) return;
  const { id, session, relationship, programme, turn } = action;
  const tables = within<SessionsTables>(tx);
  const replaced = await tables
    .updateTable('sessions.action_change')
    .set({ replaced_at: now })
    .where('action', '=', id)
    .where('turn', '=', turn)
    .where('replaced_at', 'is', null)
    .executeTakeFirst();
  if (replaced.numUpdatedRows === 0n) return;
  await tables
    .insertInto('sessions.action_change')
    .values({ action: id, relationship, programme, turn: turn + 1, state, at: now, by_person: by })
    .execute();
  await recordSessionEvent(tx, { type: `sessions.action-${state}`, session, relationship, programme, by, at: now });
}
