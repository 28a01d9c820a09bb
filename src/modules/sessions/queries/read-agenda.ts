import { type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import { agendaPlace, keyOf } from '../sealed.ts';
import type { SessionsTables } from '../tables.ts';
import type { Session } from './read-session.ts';

/** The agenda that the mentee set, one item a line; null while the programme's own stands. */
export async function readAgenda(tx: Tx, sealing: Sealing, session: Session): Promise<string | null> {
  const row = await within<SessionsTables>(tx)
    .selectFrom('sessions.agenda')
    .select('sealed')
    .where('session', '=', session.id)
    .executeTakeFirst();
  const reader = row && (await sealing.reader(tx, keyOf(session)));
  return row && reader ? reader.unseal(row.sealed, agendaPlace(session.id)) : null;
}
