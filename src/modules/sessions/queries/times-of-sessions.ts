import { type Tx, within } from '../../../platform/db/index.ts';
import type { SessionsTables } from '../tables.ts';

/** When each of these sessions is or was, for whoever may see them. */
export async function timesOfSessions(
  tx: Tx,
  sessions: readonly string[],
): Promise<ReadonlyMap<string, Temporal.Instant>> {
  if (sessions.length === 0) return new Map();
  const rows = await within<SessionsTables>(tx)
    .selectFrom('sessions.arrangement')
    .select(['session', 'starts_at'])
    .where('session', 'in', sessions)
    .where('replaced_at', 'is', null)
    .execute();
  return new Map(rows.map(({ session, starts_at: at }) => [session, at]));
}
