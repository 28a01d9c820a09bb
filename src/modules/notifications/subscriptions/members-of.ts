import { type Tx, within } from '../../../platform/db/index.ts';
import type { RelationshipsViews } from '../../relationships/index.ts';

/** Who is in a relationship now, each with how often its state has changed. */
export function membersOf(tx: Tx, relationship: string) {
  return within<RelationshipsViews>(tx)
    .selectFrom('relationships.current as r')
    .innerJoin('relationships.member as m', 'm.relationship', 'r.id')
    .select(['m.person', 'm.side', 'r.programme', 'r.turn'])
    .where('r.id', '=', relationship)
    .where('m.left_at', 'is', null)
    .execute();
}
