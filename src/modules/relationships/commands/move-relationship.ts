import { type Tx, within } from '../../../platform/db/index.ts';
import { nextState } from '../../../platform/lifecycle/index.ts';
import { recordRelationshipEvent } from '../events.ts';
import { type RelationshipMove, type RelationshipState, relationshipLifecycle } from '../lifecycle.ts';
import type { RelationshipsTables } from '../tables.ts';

interface Standing {
  readonly id: string;
  readonly programme: string;
  readonly state: RelationshipState;
  readonly turn: number;
}

interface Moving {
  readonly relationship: Standing;
  readonly move: RelationshipMove;
  /** Null: the day set for it has come. */
  readonly by: string | null;
  readonly untilDay?: Temporal.PlainDate | null;
  readonly now: Temporal.Instant;
}

/** The relationship after a move; null when its state does not allow it, or somebody else was first. */
export async function moveRelationship(tx: Tx, moving: Moving): Promise<Standing | null> {
  const { relationship, move, by, untilDay = null, now } = moving;
  const { id, programme, turn } = relationship;
  const state = nextState(relationshipLifecycle, relationship.state, move);
  if (state === null || state === 'agreeing') return null;
  const tables = within<RelationshipsTables>(tx);
  const replaced = await tables
    .updateTable('relationships.state_change')
    .set({ replaced_at: now })
    .where('relationship', '=', id)
    .where('turn', '=', turn)
    .where('replaced_at', 'is', null)
    .executeTakeFirst();
  if (replaced.numUpdatedRows === 0n) return null;
  await tables
    .insertInto('relationships.state_change')
    .values({ relationship: id, programme, turn: turn + 1, state, at: now, by_person: by, until_day: untilDay })
    .execute();
  await recordRelationshipEvent(tx, {
    type: `relationships.relationship-${state}`,
    relationship: id,
    programme,
    by,
    at: now,
  });
  return { id, programme, state, turn: turn + 1 };
}
