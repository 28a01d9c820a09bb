import type { Tx } from '../../../platform/db/index.ts';
import { post } from '../../../platform/mail/index.ts';
import type { Relationship } from '../../relationships/index.ts';
import type { Session } from '../queries/read-session.ts';
import { settleSession } from './settle-session.ts';

interface Cancelling {
  readonly session: Session;
  readonly relationship: Pick<Relationship, 'members'>;
  readonly by: string | null;
  readonly now: Temporal.Instant;
}

/** Takes a session out of both calendars. False when it is over or was called off already. */
export async function cancelSession(tx: Tx, { session, relationship, by, now }: Cancelling): Promise<boolean> {
  if (!(await settleSession(tx, { session, move: 'cancel', by, now }))) return false;
  const ids = { relationship: session.relationship, session: session.id };
  for (const { person, leftAt } of relationship.members)
    if (leftAt === null) await post(tx, { kind: 'sessions.cancellation', to: { person }, ids, dueAt: now });
  return true;
}
