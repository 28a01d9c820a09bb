import { type Tx, within } from '../../../platform/db/index.ts';
import type { SessionsTables } from '../tables.ts';

/** Whether anything was written about a session, without opening it. */
export async function hasLog(tx: Tx, session: string): Promise<boolean> {
  const row = await within<SessionsTables>(tx)
    .selectFrom('sessions.log')
    .select('session')
    .where('session', '=', session)
    .executeTakeFirst();
  return row !== undefined;
}
