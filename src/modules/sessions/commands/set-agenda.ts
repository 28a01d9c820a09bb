import { type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import type { Session } from '../queries/read-session.ts';
import { agendaPlace, keyOf } from '../sealed.ts';
import type { SessionsTables } from '../tables.ts';

interface Setting {
  readonly session: Session;
  /** One item a line; null goes back to the programme's own. */
  readonly text: string | null;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** EM-11: what the mentee wants a session to be for. */
export async function setAgenda(tx: Tx, sealing: Sealing, { session, text, by, now }: Setting): Promise<void> {
  const tables = within<SessionsTables>(tx);
  if (text === null) {
    await tables.deleteFrom('sessions.agenda').where('session', '=', session.id).execute();
    return;
  }
  const box = await sealing.box(tx, keyOf(session));
  const said = { sealed: box.seal(text, agendaPlace(session.id)), edited_at: now, edited_by: by };
  await tables
    .insertInto('sessions.agenda')
    .values({ session: session.id, relationship: session.relationship, ...said })
    .onConflict((conflict) => conflict.column('session').doUpdateSet(said))
    .execute();
}
