import { newId, type Tx, within } from '../../../platform/db/index.ts';
import type { MonitoringTables, Way } from '../tables.ts';

interface NewContact {
  readonly programme: string;
  readonly person: string;
  readonly madeOn: Temporal.PlainDate;
  readonly way: Way;
  readonly note: string | null;
  readonly chaseOn: Temporal.PlainDate | null;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Whatever was still to be chased about this person is settled by it. */
export async function recordContact(tx: Tx, contact: NewContact): Promise<void> {
  const { programme, person, madeOn, way, note, chaseOn, by, now } = contact;
  const tables = within<MonitoringTables>(tx);
  await tables
    .updateTable('monitoring.contact')
    .set({ settled_at: now })
    .where('programme', '=', programme)
    .where('person', '=', person)
    .where('settled_at', 'is', null)
    .execute();
  const id = newId();
  await tables
    .insertInto('monitoring.contact')
    .values({
      id,
      programme,
      person,
      made_on: madeOn,
      way,
      chase_on: chaseOn,
      settled_at: null,
      recorded_at: now,
      recorded_by: by,
    })
    .execute();
  if (note !== null)
    await tables.insertInto('monitoring.contact_note').values({ contact: id, programme, body: note }).execute();
}
