import { type Tx, within } from '../../../platform/db/index.ts';
import type { MonitoringTables } from '../tables.ts';

interface Settling {
  readonly programme: string;
  readonly people: readonly string[];
  readonly now: Temporal.Instant;
}

/** Nothing more is needed about these people; gives how many were still to be chased. */
export async function settleChases(tx: Tx, { programme, people, now }: Settling): Promise<number> {
  const settled = await within<MonitoringTables>(tx)
    .updateTable('monitoring.contact')
    .set({ settled_at: now })
    .where('programme', '=', programme)
    .where('person', 'in', people)
    .where('chase_on', 'is not', null)
    .where('settled_at', 'is', null)
    .returning('person')
    .execute();
  return new Set(settled.map(({ person }) => person)).size;
}
