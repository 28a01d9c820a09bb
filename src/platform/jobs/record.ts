import { json, newId, type Tx, within } from '../db/index.ts';
import type { Event } from './event.ts';
import type { JobsTables } from './tables.ts';
import { wakeWorkers } from './wake.ts';

/** Writes down what has happened, in the transaction that makes it happen; whoever subscribed hears of it afterwards. */
export async function record(tx: Tx, { type, by, programme, ids, at }: Omit<Event, 'id'>): Promise<void> {
  await within<JobsTables>(tx)
    .insertInto('jobs.event')
    .values({ id: newId(), type, by_person: by, programme, ids: json(ids), at })
    .execute();
  tx.afterCommit(wakeWorkers);
}
