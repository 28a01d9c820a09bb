import { sql } from 'kysely';
import type { RelationshipState } from '../../../modules/relationships/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { CoordinatorViews } from '../tables.ts';

export type RelationshipCounts = Readonly<Partial<Record<RelationshipState, number>>>;

/** How many relationships stand in each state. */
export async function countRelationships(tx: Tx, programme: string): Promise<RelationshipCounts> {
  const rows = await within<CoordinatorViews>(tx)
    .selectFrom('relationships.current')
    .select(['state', sql<number>`count(*)::int`.as('count')])
    .where('programme', '=', programme)
    .groupBy('state')
    .execute();
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}
