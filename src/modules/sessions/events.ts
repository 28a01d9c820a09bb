import type { Tx } from '../../platform/db/index.ts';
import { record } from '../../platform/jobs/index.ts';

interface SessionEvent {
  readonly type:
    | 'sessions.session-arranged'
    | 'sessions.session-moved'
    | 'sessions.session-held'
    | 'sessions.session-not-held'
    | 'sessions.session-cancelled'
    | 'sessions.log-written'
    | 'sessions.action-agreed'
    | 'sessions.action-open'
    | 'sessions.action-done'
    | 'sessions.action-dropped';
  readonly session: string;
  readonly relationship: string;
  readonly programme: string;
  readonly by: string | null;
  readonly at: Temporal.Instant;
}

export const recordSessionEvent = (tx: Tx, { session, relationship, ...event }: SessionEvent): Promise<void> =>
  record(tx, { ...event, ids: { session, relationship } });
