import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { SessionsTables } from '../tables.ts';

export interface Overdue {
  readonly relationship: string;
  readonly count: number;
  /** The earliest day by which one of them was to be done. */
  readonly since: Temporal.PlainDate;
}

interface Wanted {
  readonly person: string;
  readonly relationships: readonly string[];
  readonly today: Temporal.PlainDate;
}

/** Open actions of somebody's own whose day has passed, counted by relationship. */
export async function overdueOf(tx: Tx, { person, relationships, today }: Wanted): Promise<readonly Overdue[]> {
  if (relationships.length === 0) return [];
  return within<SessionsTables>(tx)
    .selectFrom('sessions.action as a')
    .innerJoin('sessions.action_change as c', 'c.action', 'a.id')
    .select([
      'a.relationship',
      sql<number>`count(*)::int`.as('count'),
      sql<Temporal.PlainDate>`min(a.due_on)`.as('since'),
    ])
    .where('a.relationship', 'in', relationships)
    .where('a.for_person', '=', person)
    .where('a.due_on', '<', today)
    .where('c.replaced_at', 'is', null)
    .where('c.state', '=', 'open')
    .groupBy('a.relationship')
    .execute();
}
