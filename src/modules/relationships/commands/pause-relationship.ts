import type { Tx } from '../../../platform/db/index.ts';
import type { Relationship } from '../queries/read-relationship.ts';
import { moveRelationship } from './move-relationship.ts';

interface Pausing {
  readonly relationship: Relationship;
  /** The day on which they hope to go on, if it is known. */
  readonly untilDay: Temporal.PlainDate | null;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** MP-25: illness or leave stops the clock; nobody is asked why. */
export async function pauseRelationship(tx: Tx, pausing: Pausing): Promise<boolean> {
  return (await moveRelationship(tx, { ...pausing, move: 'pause' })) !== null;
}
