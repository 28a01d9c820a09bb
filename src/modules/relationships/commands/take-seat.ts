import { type Tx, within } from '../../../platform/db/index.ts';
import type { RelationshipsTables } from '../tables.ts';

interface Taking {
  readonly programme: string;
  readonly mentor: string;
  /** The id of the proposal or relationship that takes the place. */
  readonly holder: string;
  readonly heldFor: 'proposal' | 'relationship';
  readonly now: Temporal.Instant;
}

/**
 * Wins one of the places that the mentor offers; false when all are taken. Those who come at the same instant wait for
 * each other at the row, so that a place has one winner.
 */
export async function takeSeat(tx: Tx, { programme, mentor, holder, heldFor, now }: Taking): Promise<boolean> {
  const tables = within<RelationshipsTables>(tx);
  const seat = await tables
    .selectFrom('relationships.seat')
    .select('number')
    .where('programme', '=', programme)
    .where('mentor', '=', mentor)
    .where('holder', 'is', null)
    .orderBy('number')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  if (!seat) return false;
  await tables
    .updateTable('relationships.seat')
    .set({ held_for: heldFor, holder, taken_at: now })
    .where('programme', '=', programme)
    .where('mentor', '=', mentor)
    .where('number', '=', seat.number)
    .execute();
  return true;
}
