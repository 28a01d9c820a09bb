import { type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import { notePlace } from '../sealed.ts';
import type { SessionsTables } from '../tables.ts';

interface Keeping {
  readonly session: string;
  readonly author: string;
  /** Null: the note is thrown away. */
  readonly text: string | null;
  readonly now: Temporal.Instant;
}

/** A note to oneself about a session, under one's own key. */
export async function keepNote(tx: Tx, sealing: Sealing, { session, author, text, now }: Keeping): Promise<void> {
  const tables = within<SessionsTables>(tx);
  if (text === null) {
    await tables.deleteFrom('sessions.note').where('session', '=', session).where('author', '=', author).execute();
    return;
  }
  const box = await sealing.box(tx, { kind: 'person', id: author });
  const said = { sealed: box.seal(text, notePlace(session, author)), edited_at: now };
  await tables
    .insertInto('sessions.note')
    .values({ session, author, ...said })
    .onConflict((conflict) => conflict.columns(['session', 'author']).doUpdateSet(said))
    .execute();
}
