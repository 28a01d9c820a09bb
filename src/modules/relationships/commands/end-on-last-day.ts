import type { Tx } from '../../../platform/db/index.ts';
import { readRelationship } from '../queries/read-relationship.ts';
import { close } from './close.ts';
import { moveRelationship } from './move-relationship.ts';

interface Ending {
  readonly relationship: string;
  readonly now: Temporal.Instant;
}

/** The day that was set as the last has passed. False when somebody was quicker. */
export async function endOnLastDay(tx: Tx, { relationship: id, now }: Ending): Promise<boolean> {
  const relationship = await readRelationship(tx, id);
  if (relationship?.state !== 'winding-up') return false;
  const { untilDay } = relationship;
  if (!(await moveRelationship(tx, { relationship, move: 'end', by: null, untilDay, now }))) return false;
  await close(tx, relationship, now);
  return true;
}
