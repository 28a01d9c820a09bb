import { type Asking, oncePerAsking } from '../../../platform/http/index.ts';
import { relationshipsFor } from '../../relationships/index.ts';
import { openSessionsOf, type Session } from './read-session.ts';

/** The actor's sessions that have yet to be said to have happened or not; the same for all rooms that a page asks what waits. */
export const openSessionsFor = oncePerAsking(async (asking) =>
  openSessionsOf(
    asking.tx,
    (await relationshipsFor(asking)).map(({ id }) => id),
  ),
);

/** The sessions to come, the nearest first: for home pages. */
export async function upcomingSessions(asking: Asking): Promise<readonly Session[]> {
  const open = await openSessionsFor(asking);
  return open.filter(({ startsAt }) => Temporal.Instant.compare(startsAt, asking.now) > 0);
}
