import type { Tx } from '../../../platform/db/index.ts';
import { othersOf, relationshipsOf } from '../../relationships/index.ts';
import { openSessionsOf, type Session } from './read-session.ts';

export interface Upcoming {
  readonly session: Session;
  /** With whom, by name. */
  readonly others: string;
}

/** The sessions to come of everything that somebody takes part in, the nearest first: for home pages. */
export async function upcomingSessions(
  tx: Tx,
  { person, now }: { readonly person: string; readonly now: Temporal.Instant },
): Promise<readonly Upcoming[]> {
  const mine = await relationshipsOf(tx, person);
  const open = await openSessionsOf(
    tx,
    mine.map(({ id }) => id),
  );
  return open
    .filter(({ startsAt }) => Temporal.Instant.compare(startsAt, now) > 0)
    .map((session) => {
      const members = mine.find(({ id }) => id === session.relationship)?.members ?? [];
      return { session, others: othersOf(members, person) };
    });
}
