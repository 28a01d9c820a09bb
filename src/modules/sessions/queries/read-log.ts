import { type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import type { PeopleViews } from '../../people/index.ts';
import { keyOf, logPlace } from '../sealed.ts';
import type { SessionsTables } from '../tables.ts';
import type { Session } from './read-session.ts';

export interface LogEdit {
  readonly person: string;
  readonly name: string;
  readonly at: Temporal.Instant;
}

export interface Log {
  readonly text: string;
  /** One higher with each change. */
  readonly version: number;
  readonly sharedWithCoordinator: boolean;
  /** Who changed it and when, the latest first. */
  readonly edits: readonly LogEdit[];
}

/** What was written about a session, for those who may read it; null when nothing was. */
export async function readLog(tx: Tx, sealing: Sealing, session: Session): Promise<Log | null> {
  const row = await within<SessionsTables>(tx)
    .selectFrom('sessions.log')
    .select(['sealed', 'version', 'shared_with_coordinator'])
    .where('session', '=', session.id)
    .executeTakeFirst();
  const reader = row && (await sealing.reader(tx, keyOf(session)));
  if (!row || !reader) return null;
  const text = reader.unseal(row.sealed, logPlace(session.id));
  const { version, shared_with_coordinator: sharedWithCoordinator } = row;
  return { text, version, sharedWithCoordinator, edits: await editsOf(tx, session.id) };
}

async function editsOf(tx: Tx, session: string): Promise<readonly LogEdit[]> {
  const rows = await within<SessionsTables & PeopleViews>(tx)
    .selectFrom('sessions.log_edit as e')
    .leftJoin('people.current_person as p', 'p.id', 'e.by_person')
    .select(['e.by_person as person', 'e.at', 'p.name'])
    .where('e.session', '=', session)
    .orderBy('e.version', 'desc')
    .execute();
  return rows.map(({ name, ...edit }) => ({ ...edit, name: name ?? 'A member' }));
}
