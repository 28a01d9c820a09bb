import { type Tx, within } from '../../../platform/db/index.ts';
import type { RelationshipsTables } from '../tables.ts';

/** Who brought about the state in which a relationship stands; null where a day that was set had come. */
export async function whoSetIt(tx: Tx, relationship: string): Promise<string | null> {
  const row = await within<RelationshipsTables>(tx)
    .selectFrom('relationships.state_change')
    .select('by_person')
    .where('relationship', '=', relationship)
    .where('replaced_at', 'is', null)
    .executeTakeFirst();
  return row?.by_person ?? null;
}
