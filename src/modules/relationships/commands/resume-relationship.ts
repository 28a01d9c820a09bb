import { dayOf } from '../../../platform/clock/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { Relationship } from '../queries/read-relationship.ts';
import type { RelationshipsTables } from '../tables.ts';
import { moveRelationship } from './move-relationship.ts';

interface Resuming {
  readonly relationship: Relationship;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** MP-25: the days of the pause are given back at the end. */
export async function resumeRelationship(tx: Tx, { relationship, by, now }: Resuming): Promise<boolean> {
  if (!(await moveRelationship(tx, { relationship, move: 'resume', by, now }))) return false;
  const paused = dayOf(relationship.stateSince).until(dayOf(now));
  await within<RelationshipsTables>(tx)
    .updateTable('relationships.relationship')
    .set({ ends_on: relationship.endsOn.add(paused) })
    .where('id', '=', relationship.id)
    .execute();
  return true;
}
