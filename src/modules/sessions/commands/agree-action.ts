import { newId, type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import { recordSessionEvent } from '../events.ts';
import type { Session } from '../queries/read-session.ts';
import { actionPlace, keyOf } from '../sealed.ts';
import type { SessionsTables } from '../tables.ts';

interface Agreeing {
  readonly session: Session;
  readonly text: string;
  readonly forPerson: string;
  readonly dueOn: Temporal.PlainDate | null;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Something that one of them will do. It stays on their pages until it is done or dropped. */
export async function agreeAction(tx: Tx, sealing: Sealing, agreeing: Agreeing): Promise<string> {
  const { session, text, forPerson, dueOn, by, now } = agreeing;
  const { relationship, programme } = session;
  const id = newId();
  const box = await sealing.box(tx, keyOf(session));
  const tables = within<SessionsTables>(tx);
  await tables
    .insertInto('sessions.action')
    .values({
      ...{ id, session: session.id, relationship, programme },
      ...{ for_person: forPerson, due_on: dueOn, agreed_at: now, agreed_by: by },
    })
    .execute();
  await tables
    .insertInto('sessions.action_text')
    .values({ action: id, relationship, sealed: box.seal(text, actionPlace(id)) })
    .execute();
  await tables
    .insertInto('sessions.action_change')
    .values({ action: id, relationship, programme, turn: 1, state: 'open', at: now, by_person: by })
    .execute();
  const event = { session: session.id, relationship, programme, by, at: now };
  await recordSessionEvent(tx, { type: 'sessions.action-agreed', ...event });
  return id;
}
