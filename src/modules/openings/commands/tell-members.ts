import { type Tx, within } from '../../../platform/db/index.ts';
import { recordOpeningEvent } from '../events.ts';
import type { Opening } from '../queries/read-opening.ts';
import type { OpeningsTables } from '../tables.ts';

/** From now on the members see it; the event writes to them. True when they had not been told. */
export async function tellMembers(tx: Tx, opening: Pick<Opening, 'id' | 'programme'>, now: Temporal.Instant): Promise<boolean> {
  const told = await within<OpeningsTables>(tx)
    .insertInto('openings.telling')
    .values({ opening: opening.id, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (told.numInsertedOrUpdatedRows !== 1n) return false;
  const { id, programme } = opening;
  await recordOpeningEvent(tx, { type: 'openings.members-told', opening: id, programme, by: null, at: now });
  return true;
}
