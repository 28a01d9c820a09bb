import { type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import { recordPeople } from '../events.ts';
import type { PeopleTables } from '../tables.ts';

export const audiences = ['partner', 'organisers', 'coordinator'] as const;
/** Whom a person lets see their access needs: their mentoring partner, those who run events, the coordinators. */
export type Audience = (typeof audiences)[number];

interface Stating {
  readonly person: string;
  readonly text: string;
  readonly shownTo: readonly Audience[];
  /** Somebody else than the person: entered for them, and marked so until they state it themselves. */
  readonly by: string;
  readonly now: Temporal.Instant;
}

/**
 * EM-23: stated once, and shown as the person chooses. `false` when somebody enters for another what that person has
 * stated already: it is theirs, and perhaps not for the eyes of whoever enters.
 */
export async function stateAccessNeeds(tx: Tx, sealing: Sealing, stating: Stating): Promise<boolean> {
  const { person, text, shownTo, by, now } = stating;
  const tables = within<PeopleTables>(tx);
  const facts = {
    for_partner: shownTo.includes('partner'),
    for_organisers: shownTo.includes('organisers'),
    for_coordinator: shownTo.includes('coordinator'),
    stated_at: now,
    stated_by: by,
  };
  const stated = tables.insertInto('people.access_needs').values({ person, ...facts });
  const { numInsertedOrUpdatedRows: count } = await stated
    .onConflict((conflict) => (by === person ? conflict.column('person').doUpdateSet(facts) : conflict.doNothing()))
    .executeTakeFirstOrThrow();
  if (count === 0n) return false;
  const box = await sealing.box(tx, { kind: 'person', id: person });
  const sealed = box.seal(text, accessNeedsPlace(person));
  await tables
    .insertInto('people.access_needs_text')
    .values({ person, sealed })
    .onConflict((conflict) => conflict.column('person').doUpdateSet({ sealed }))
    .execute();
  await recordPeople(tx, { type: 'people.access-needs-stated', person, by, at: now });
  return true;
}

export const accessNeedsPlace = (person: string): string => `people.access_needs_text.sealed:${person}`;
