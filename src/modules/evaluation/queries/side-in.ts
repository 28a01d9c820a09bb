import { type Tx, within } from '../../../platform/db/index.ts';
import type { RelationshipsViews, Side } from '../../relationships/index.ts';

/** Which side of a relationship someone is on, and in which programme. */
export async function sideIn(
  tx: Tx,
  relationship: string,
  person: string,
): Promise<{ readonly side: Side; readonly programme: string } | null> {
  const row = await within<RelationshipsViews>(tx)
    .selectFrom('relationships.member')
    .select(['side', 'programme'])
    .where('relationship', '=', relationship)
    .where('person', '=', person)
    .executeTakeFirst();
  return row ?? null;
}
