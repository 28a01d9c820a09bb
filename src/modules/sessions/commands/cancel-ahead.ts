import type { Tx } from '../../../platform/db/index.ts';
import { readRelationship } from '../../relationships/index.ts';
import { openSessionsOf } from '../queries/read-session.ts';
import { cancelSession } from './cancel-session.ts';

interface Cancelling {
  readonly relationship: string;
  readonly now: Temporal.Instant;
}

/** When mentoring pauses or ends, what was still to come is taken out of both calendars. */
export async function cancelAhead(tx: Tx, { relationship: id, now }: Cancelling): Promise<void> {
  const relationship = await readRelationship(tx, id);
  if (!relationship || !['paused', 'ended'].includes(relationship.state)) return;
  for (const session of await openSessionsOf(tx, [id]))
    if (Temporal.Instant.compare(session.startsAt, now) > 0)
      await cancelSession(tx, { session, relationship, by: null, now });
}
