import { type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import { recordSessionEvent } from '../events.ts';
import type { Session } from '../queries/read-session.ts';
import { keyOf, logPlace } from '../sealed.ts';
import type { SessionsTables } from '../tables.ts';

interface Writing {
  /** Read with its lock held. */
  readonly session: Session;
  readonly text: string;
  /** The version that was on the page; 0 when nothing was written yet. */
  readonly seen: number;
  /** What the page said about its readers when the log was begun; it does not change afterwards. */
  readonly sharedWithCoordinator: boolean;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** What was discussed, sealed under the pair's own key. 'stale' when somebody has changed it since it was on the page. */
export async function writeLog(tx: Tx, sealing: Sealing, writing: Writing): Promise<'written' | 'stale'> {
  const { session, text, seen, sharedWithCoordinator, by, now } = writing;
  const { id, relationship, programme } = session;
  const tables = within<SessionsTables>(tx);
  const current = await tables
    .selectFrom('sessions.log')
    .select('version')
    .where('session', '=', id)
    .executeTakeFirst();
  if ((current?.version ?? 0) !== seen) return 'stale';
  const box = await sealing.box(tx, keyOf(session));
  const version = seen + 1;
  const said = { sealed: box.seal(text, logPlace(id)), version };
  if (current) await tables.updateTable('sessions.log').set(said).where('session', '=', id).execute();
  else
    await tables
      .insertInto('sessions.log')
      .values({ session: id, relationship, shared_with_coordinator: sharedWithCoordinator, ...said })
      .execute();
  await tables
    .insertInto('sessions.log_edit')
    .values({ session: id, relationship, version, at: now, by_person: by })
    .execute();
  await recordSessionEvent(tx, { type: 'sessions.log-written', session: id, relationship, programme, by, at: now });
  return 'written';
}
