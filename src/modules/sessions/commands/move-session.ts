import { type Tx, within } from '../../../platform/db/index.ts';
import type { Relationship } from '../../relationships/index.ts';
import type { Arrangement } from '../arrangement.ts';
import { recordSessionEvent } from '../events.ts';
import type { Session } from '../queries/read-session.ts';
import type { SessionsTables } from '../tables.ts';
import { invite } from './invite.ts';
import { putArrangement } from './put-arrangement.ts';

interface Moving {
  /** Read with its lock held. */
  readonly session: Session;
  readonly relationship: Relationship;
  readonly arrangement: Arrangement;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** EM-11: another time, length, method or place; both calendars follow. A later time counts as a postponement. */
export async function moveSession(tx: Tx, { session, relationship, arrangement, by, now }: Moving): Promise<void> {
  await within<SessionsTables>(tx)
    .updateTable('sessions.arrangement')
    .set({ replaced_at: now })
    .where('id', '=', session.arrangement)
    .execute();
  const postponed = Temporal.Instant.compare(arrangement.startsAt, session.startsAt) > 0;
  const placed = { session: session.id, relationship: relationship.id, programme: relationship.programme };
  const put = { ...placed, ...arrangement, sequence: session.sequence + 1, postponed, by, now };
  const id = await putArrangement(tx, put);
  await recordSessionEvent(tx, { type: 'sessions.session-moved', ...placed, by, at: now });
  await invite(tx, { relationship, arrangement: id, now });
}
