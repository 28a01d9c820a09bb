import { json, newId, type Tx, within } from '../db/index.ts';
import type { Event } from './event.ts';
import type { JobsTables } from './tables.ts';
import { wakeWorkers } from './wake.ts';

/** Writes down what has happened, in the transaction that makes it happen; whoever subscribed hears of it afterwards. */
export const record = (tx: Tx, event: Omit<Event, 'id'>): Promise<void> => recordAll(tx, [event]);

/** Many of them in one statement. */
export async function recordAll(tx: Tx, events: readonly Omit<Event, 'id'>[]): Promise<void> {
  if (events.length === 0) return;
  await within<JobsTables>(tx)
    .insertInto('jobs.event')
    .values(
      events.map(({ type, by, programme, ids, at }) => ({
        id: newId(),
        type,
        by_person: by,
        programme,
        ids: json(ids),
        at,
      })),
    )
    .execute();
  tx.afterCommit(wakeWorkers);
}
