import { newId, type Tx, within } from '../../../platform/db/index.ts';
import type { Arrangement } from '../arrangement.ts';
import type { SessionsTables } from '../tables.ts';

interface Putting extends Arrangement {
  readonly session: string;
  readonly relationship: string;
  readonly programme: string;
  readonly sequence: number;
  readonly postponed: boolean;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Writes down when, how and where; gives back the id by which invitations speak of it. */
export async function putArrangement(tx: Tx, putting: Putting): Promise<string> {
  const { session, relationship, programme, sequence, postponed, startsAt, minutes, method, place, by, now } = putting;
  const id = newId();
  const tables = within<SessionsTables>(tx);
  await tables
    .insertInto('sessions.arrangement')
    .values({
      ...{ id, session, relationship, programme, sequence, postponed, minutes, method },
      ...{ starts_at: startsAt, at: now, by_person: by },
    })
    .execute();
  if (place) await tables.insertInto('sessions.place').values({ arrangement: id, relationship, body: place }).execute();
  return id;
}
