import { sql } from 'kysely';
import { dayOf } from '../../../platform/clock/index.ts';
import { newId, type Tx, within } from '../../../platform/db/index.ts';
import { post } from '../../../platform/mail/index.ts';
import { type Programme, readProgramme } from '../../programmes/index.ts';
import { agreementText } from '../agreement-text.ts';
import { recordRelationshipEvent } from '../events.ts';
import type { RelationshipsTables } from '../tables.ts';
import { moveRelationship } from './move-relationship.ts';
import { passSeat } from './pass-seat.ts';
import { takeSeat } from './take-seat.ts';

export interface Opening {
  readonly programme: string;
  readonly mentors: readonly string[];
  readonly mentees: readonly string[];
  /** The proposal that holds a place with each mentor already; without it the places are won here. */
  readonly seat?: string;
  /** The acting person. */
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Both want to go ahead: the relationship, its places and its agreement. 'full' when a mentor has no place left. */
export async function openRelationship(tx: Tx, opening: Opening): Promise<{ relationship: string } | 'full'> {
  const { programme: id, by, now } = opening;
  const programme = await readProgramme(tx, id);
  if (!programme) throw new Error('There is no such programme');
  const relationship = newId();
  if (!(await holdSeats(tx, relationship, opening))) return 'full';
  const { terms } = programme.settings;
  const tables = within<RelationshipsTables>(tx);
  const ends_on = dayOf(now).add({ months: terms.sessions.months });
  await tables
    .insertInto('relationships.relationship')
    .values({ id: relationship, programme: id, opened_at: now, opened_by: by, ends_on })
    .execute();
  const members = membersOf(opening);
  await tables
    .insertInto('relationships.member')
    .values(members.map((member) => ({ ...member, relationship, programme: id, joined_at: now })))
    .execute();
  await tables
    .insertInto('relationships.state_change')
    .values({ relationship, programme: id, turn: 1, state: 'agreeing', at: now, by_person: by, until_day: null })
    .execute();
  await offerAgreement(tx, { programme, relationship, now });
  // They can reach each other; their names stay known to each other when it has ended.
  await sql`SELECT relationships.introduce_members(${relationship}, ${now})`.execute(tables);
  const event = { relationship, programme: id, by, at: now };
  await recordRelationshipEvent(tx, { ...event, type: 'relationships.relationship-opened' });
  if (terms.agreement.signed) {
    await recordRelationshipEvent(tx, { ...event, type: 'relationships.agreement-offered' });
    for (const { person } of members)
      await post(tx, { kind: 'relationships.agreement-offered', to: { person }, ids: { relationship }, dueAt: now });
  } else {
    const standing = { id: relationship, programme: id, state: 'agreeing', turn: 1 } as const;
    await moveRelationship(tx, { relationship: standing, move: 'begin', by, now });
  }
  return { relationship };
}

const membersOf = ({ mentors, mentees }: Opening) => [
  ...mentors.map((person) => ({ person, side: 'mentor' as const })),
  ...mentees.map((person) => ({ person, side: 'mentee' as const })),
];

/** In one order always, so that two groups that share mentors cannot wait for each other. */
async function holdSeats(tx: Tx, relationship: string, { programme, mentors, seat, now }: Opening): Promise<boolean> {
  for (const mentor of mentors.toSorted()) {
    const held = seat
      ? await passSeat(tx, { mentor, from: seat, to: relationship, heldFor: 'relationship' })
      : await takeSeat(tx, { programme, mentor, holder: relationship, heldFor: 'relationship', now });
    if (!held) return false;
  }
  return true;
}

interface Offer {
  readonly programme: Programme;
  readonly relationship: string;
  readonly now: Temporal.Instant;
}

async function offerAgreement(tx: Tx, { programme, relationship, now }: Offer): Promise<void> {
  const { id, version, settings } = programme;
  const { signed, when } = settings.terms.agreement;
  const tables = within<RelationshipsTables>(tx);
  await tables
    .insertInto('relationships.agreement_text')
    .values({ programme: id, version, body: agreementText(programme) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tables
    .insertInto('relationships.agreement')
    .values({ relationship, programme: id, version, needed: signed ? when : 'ground-rules', made_at: now })
    .execute();
}
