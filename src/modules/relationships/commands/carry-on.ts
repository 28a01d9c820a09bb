import type { Tx } from '../../../platform/db/index.ts';
import type { Relationship } from '../queries/read-relationship.ts';
import { moveRelationship } from './move-relationship.ts';

interface CarryingOn {
  readonly relationship: Relationship;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** An ending that was planned for a day to come is taken back. */
export async function carryOn(tx: Tx, carryingOn: CarryingOn): Promise<boolean> {
  return (await moveRelationship(tx, { ...carryingOn, move: 'carry-on' })) !== null;
}
