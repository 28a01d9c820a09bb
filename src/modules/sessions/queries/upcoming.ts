import type { Tx } from '../../../platform/db/index.ts';
import { openSessionsOf, type Session } from './read-session.ts';

interface Wanted {
  readonly relationships: readonly { readonly id: string }[];
  readonly now: Temporal.Instant;
}

/** The sessions to come of these relationships, the nearest first: for home pages. */
export async function upcomingSessions(tx: Tx, { relationships, now }: Wanted): Promise<readonly Session[]> {
  const open = await openSessionsOf(
    tx,
    relationships.map(({ id }) => id),
  );
  return open.filter(({ startsAt }) => Temporal.Instant.compare(startsAt, now) > 0);
}
