import { type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import { notePlace } from '../sealed.ts';
import type { SessionsTables } from '../tables.ts';

interface Wanted {
  readonly session: string;
  readonly author: string;
}

/** What somebody noted for themselves; nobody else ever reads it. */
export async function readNote(tx: Tx, sealing: Sealing, { session, author }: Wanted): Promise<string | null> {
  const row = await within<SessionsTables>(tx)
    .selectFrom('sessions.note')
    .select('sealed')
    .where('session', '=', session)
    .where('author', '=', author)
    .executeTakeFirst();
  const reader = row && (await sealing.reader(tx, { kind: 'person', id: author }));
  return row && reader ? reader.unseal(row.sealed, notePlace(session, author)) : null;
}
