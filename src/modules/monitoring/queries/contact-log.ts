import { type Tx, within } from '../../../platform/db/index.ts';
import type { MonitoringTables, Way } from '../tables.ts';

export interface Contact {
  readonly id: string;
  readonly madeOn: Temporal.PlainDate;
  readonly way: Way;
  readonly note: string | null;
  readonly chaseOn: Temporal.PlainDate | null;
  readonly settled: boolean;
  readonly by: string | null;
}

/** One person's log in one programme, newest first. */
export async function contactLog(tx: Tx, programme: string, person: string): Promise<readonly Contact[]> {
  const rows = await within<MonitoringTables>(tx)
    .selectFrom('monitoring.contact as c')
    .leftJoin('monitoring.contact_note as n', 'n.contact', 'c.id')
    .leftJoin('people.current_person as p', 'p.id', 'c.recorded_by')
    .select(['c.id', 'c.made_on', 'c.way', 'n.body', 'c.chase_on', 'c.settled_at', 'p.name'])
    .where('c.programme', '=', programme)
    .where('c.person', '=', person)
    .orderBy('c.made_on', 'desc')
    .orderBy('c.recorded_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    madeOn: row.made_on,
    way: row.way,
    note: row.body,
    chaseOn: row.chase_on,
    settled: row.settled_at !== null,
    by: row.name,
  }));
}
