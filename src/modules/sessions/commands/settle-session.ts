import { type Tx, within } from '../../../platform/db/index.ts';
import { nextState } from '../../../platform/lifecycle/index.ts';
import { recordSessionEvent } from '../events.ts';
import { type SessionMove, sessionLifecycle } from '../lifecycle.ts';
import type { Session } from '../queries/read-session.ts';
import type { SessionsTables } from '../tables.ts';

interface Settling {
  readonly session: Pick<Session, 'id' | 'relationship' | 'programme' | 'state' | 'turn'>;
  readonly move: SessionMove;
  /** Null: the mentoring was paused or had ended. */
  readonly by: string | null;
  readonly now: Temporal.Instant;
}

/** It happened, it did not, or it is called off. False when its state does not allow that, or somebody was quicker. */
export async function settleSession(tx: Tx, { session, move, by, now }: Settling): Promise<boolean> {
  const state = nextState(sessionLifecycle, session.state, move);
  if (state === null || state === 'arranged') return false;
  const { id, relationship, programme, turn } = session;
  const tables = within<SessionsTables>(tx);
  const replaced = await tables
    .updateTable('sessions.state_change')
    .set({ replaced_at: now })
    .where('session', '=', id)
    .where('turn', '=', turn)
    .where('replaced_at', 'is', null)
    .executeTakeFirst();
  if (replaced.numUpdatedRows === 0n) return false;
  await tables
    .insertInto('sessions.state_change')
    .values({ session: id, relationship, programme, turn: turn + 1, state, at: now, by_person: by })
    .execute();
  await recordSessionEvent(tx, {
    type: `sessions.session-${state}`,
    session: id,
    relationship,
    programme,
    by,
    at: now,
  });
  return true;
}
