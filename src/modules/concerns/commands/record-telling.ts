import { audit } from '../../../platform/audit/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import { recordConcernEvent } from '../events.ts';
import type { Concern } from '../queries/read-concern.ts';
import type { ConcernsTables, Way } from '../tables.ts';

interface Telling {
  readonly concern: Concern;
  readonly on: Temporal.PlainDate;
  readonly way: Way;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** It has become safe, and the person was told: from now on they see that it was referred and to whom. False if they know already. */
export async function recordTelling(tx: Tx, { concern, on, way, by, now }: Telling): Promise<boolean> {
  const { id, programme, aboutPerson: person } = concern;
  if (person === null) return false;
  const { numInsertedOrUpdatedRows } = await within<ConcernsTables>(tx)
    .insertInto('concerns.telling')
    .values({ concern: id, person, told_on: on, way, at: now, by_person: by })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return false;
  await audit(tx, { by, act: 'tell person concerned', subject: id, at: now });
  await recordConcernEvent(tx, { type: 'concerns.person-told', concern: id, programme, by, at: now });
  return true;
}
