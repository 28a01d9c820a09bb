import { atACivilHour, dayOf, homeZone } from '../../../platform/clock/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import { post } from '../../../platform/mail/index.ts';
import { readRelationship } from '../../relationships/index.ts';
import { recordOpeningEvent } from '../events.ts';
import type { OpeningFacts } from '../queries/read-opening.ts';
import type { OpeningsTables } from '../tables.ts';

/** Whether the day has come. It needs no deed of anybody: a delay ends by itself. */
const isDue = ({ tellBy, openedAt }: OpeningFacts, now: Temporal.Instant): boolean =>
  openedAt !== null && (tellBy === null || Temporal.PlainDate.compare(tellBy, dayOf(now)) <= 0);

/** Everybody who is or was in the relationship sees it from now on, and gets a mail that says no more than that. */
export async function tellMembers(tx: Tx, opening: OpeningFacts, now: Temporal.Instant): Promise<boolean> {
  if (!isDue(opening, now)) return false;
  const { id, programme, tellBy } = opening;
  const relationship = await readRelationship(tx, opening.relationship);
  const dueAt = tellBy === null ? now : atACivilHour(now, homeZone);
  let done = false;
  for (const person of new Set(relationship?.members.map((member) => member.person))) {
    const told = await within<OpeningsTables>(tx)
      .insertInto('openings.telling')
      .values({ opening: id, person, at: now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (told.numInsertedOrUpdatedRows !== 1n) continue;
    await post(tx, { kind: 'openings.members-told', to: { person }, ids: { opening: id }, dueAt });
    done = true;
  }
  if (done) await recordOpeningEvent(tx, { type: 'openings.members-told', opening: id, programme, by: null, at: now });
  return done;
}
