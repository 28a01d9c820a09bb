import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { MonitoringTables } from '../tables.ts';

export interface ToChase {
  readonly person: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly chaseOn: Temporal.PlainDate;
  readonly note: string | null;
}

interface Wanted {
  readonly programme: string;
  readonly most: number;
  readonly skip: number;
}

/** Whom a coordinator meant to get back to, soonest first. */
export async function toChase(tx: Tx, { programme, most, skip }: Wanted): Promise<readonly ToChase[]> {
  const rows = await within<MonitoringTables>(tx)
    .selectFrom('monitoring.contact as c')
    .innerJoin('people.current_person as p', 'p.id', 'c.person')
    .leftJoin('monitoring.contact_note as n', 'n.contact', 'c.id')
    .select(['c.person', 'p.name', 'p.organisation_name', 'c.chase_on', 'n.body'])
    .where('c.programme', '=', programme)
    .where('c.chase_on', 'is not', null)
    .where('c.settled_at', 'is', null)
    .orderBy('c.chase_on')
    .orderBy('c.id')
    .limit(most)
    .offset(skip)
    .execute();
  return rows.flatMap(({ chase_on: chaseOn, organisation_name: organisation, body: note, ...row }) =>
    chaseOn === null ? [] : [{ ...row, organisation, chaseOn, note }],
  );
}

/** How many, and how many of them have come due by this day. */
export async function countToChase(
  tx: Tx,
  programme: string,
  by: Temporal.PlainDate,
): Promise<{ readonly all: number; readonly due: number }> {
  return within<MonitoringTables>(tx)
    .selectFrom('monitoring.contact')
    .select([
      sql<number>`count(*)::int`.as('all'),
      sql<number>`(count(*) FILTER (WHERE chase_on <= ${by}))::int`.as('due'),
    ])
    .where('programme', '=', programme)
    .where('chase_on', 'is not', null)
    .where('settled_at', 'is', null)
    .executeTakeFirstOrThrow();
}
