import { type Tx, within } from '../../../platform/db/index.ts';
import type { SessionState } from '../lifecycle.ts';
import type { Method, SessionsTables } from '../tables.ts';

export interface Session {
  readonly id: string;
  readonly relationship: string;
  readonly programme: string;
  readonly state: SessionState;
  readonly stateSince: Temporal.Instant;
  readonly turn: number;
  readonly arrangement: string;
  readonly sequence: number;
  readonly startsAt: Temporal.Instant;
  readonly minutes: number;
  readonly method: Method;
  /** Null where none was given, and for those who may see that a session is held but not where. */
  readonly place: string | null;
}

/** A session as it stands, for those who may see it; `lock` holds it still until the transaction ends. */
export async function readSession(tx: Tx, id: string, { lock = false } = {}): Promise<Session | null> {
  if (lock)
    await within<SessionsTables>(tx)
      .selectFrom('sessions.state_change')
      .select('turn')
      .where('session', '=', id)
      .where('replaced_at', 'is', null)
      .forUpdate()
      .execute();
  return (await sessions(tx).where('s.id', '=', id).executeTakeFirst()) ?? null;
}

/** All sessions of a relationship, in the order of their times. */
export const sessionsOf = (tx: Tx, relationship: string): Promise<readonly Session[]> =>
  sessions(tx).where('s.relationship', '=', relationship).orderBy('s.starts_at').orderBy('s.id').execute();

/** The sessions of several relationships that have yet to be said to have happened or not. */
export const openSessionsOf = async (tx: Tx, relationships: readonly string[]): Promise<readonly Session[]> =>
  relationships.length === 0
    ? []
    : sessions(tx)
        .where('s.relationship', 'in', relationships)
        .where('s.state', '=', 'arranged')
        .orderBy('s.starts_at')
        .execute();

const sessions = (tx: Tx) =>
  within<SessionsTables>(tx)
    .selectFrom('sessions.current as s')
    .leftJoin('sessions.place as p', 'p.arrangement', 's.arrangement')
    .select(['s.id', 's.relationship', 's.programme', 's.state', 's.turn', 's.arrangement', 's.sequence'])
    .select(['s.state_since as stateSince', 's.starts_at as startsAt', 's.minutes', 's.method', 'p.body as place']);
