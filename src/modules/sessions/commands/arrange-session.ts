import { newId, type Tx, within } from '../../../platform/db/index.ts';
import type { Relationship } from '../../relationships/index.ts';
import type { Arrangement } from '../arrangement.ts';
import { recordSessionEvent } from '../events.ts';
import type { SessionsTables } from '../tables.ts';
import { invite } from './invite.ts';
import { putArrangement } from './put-arrangement.ts';

interface Arranging {
  readonly relationship: Relationship;
  readonly arrangement: Arrangement;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** EM-11: a session with its first date; both get an invitation for their calendars. */
export async function arrangeSession(tx: Tx, arranging: Arranging): Promise<string> {
  const session = await addSession(tx, arranging);
  const { relationship, by, now } = arranging;
  const placed = { session: session.id, relationship: relationship.id, programme: relationship.programme };
  await recordSessionEvent(tx, { type: 'sessions.session-arranged', ...placed, by, at: now });
  await invite(tx, { relationship, arrangement: session.arrangement, now });
  return session.id;
}

export async function addSession(tx: Tx, { relationship, arrangement, by, now }: Arranging) {
  const id = newId();
  const placed = { relationship: relationship.id, programme: relationship.programme };
  const tables = within<SessionsTables>(tx);
  await tables
    .insertInto('sessions.session')
    .values({ id, ...placed, arranged_at: now, arranged_by: by })
    .execute();
  await tables
    .insertInto('sessions.state_change')
    .values({ session: id, ...placed, turn: 1, state: 'arranged', at: now, by_person: by })
    .execute();
  const put = { ...placed, session: id, sequence: 0, postponed: false, ...arrangement, by, now };
  return { id, arrangement: await putArrangement(tx, put) };
}
