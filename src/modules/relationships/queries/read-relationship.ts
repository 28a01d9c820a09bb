import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { type Tx, within } from '../../../platform/db/index.ts';
import { oncePerAsking } from '../../../platform/http/index.ts';
import type { PeopleViews } from '../../people/index.ts';
import type { RelationshipState } from '../lifecycle.ts';
import type { RelationshipsTables, Side } from '../tables.ts';

export interface Member {
  readonly person: string;
  readonly side: Side;
  /** The name as they write it; "The mentor" or "The mentee" for those who may not know it. */
  readonly name: string;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly leftAt: string | null;
}

export interface Relationship {
  readonly id: string;
  readonly programme: string;
  readonly state: RelationshipState;
  readonly stateSince: Temporal.Instant;
  /** The last day of a relationship that is winding up; the day on which a paused one hopes to go on. */
  readonly untilDay: Temporal.PlainDate | null;
  readonly turn: number;
  readonly openedAt: Temporal.Instant;
  readonly endsOn: Temporal.PlainDate;
  readonly members: readonly Member[];
}

/** A relationship as it stands, for those who may see it; `lock` holds it still until the transaction ends. */
export async function readRelationship(tx: Tx, id: string, { lock = false } = {}): Promise<Relationship | null> {
  if (lock) await lockRelationship(tx, id);
  const relationship = await relationships(tx).where('r.id', '=', id).executeTakeFirst();
  return relationship ?? null;
}

/** Those that the actor takes part in, the newest first. */
export async function relationshipsOf(tx: Tx, person: string): Promise<readonly Relationship[]> {
  return relationships(tx)
    .innerJoin('relationships.member as me', 'me.relationship', 'r.id')
    .where('me.person', '=', person)
    .where('me.left_at', 'is', null)
    .orderBy('r.opened_at', 'desc')
    .orderBy('r.id')
    .execute();
}

/** The same for all rooms that a page asks what waits. */
export const relationshipsFor = oncePerAsking(({ tx, actor }) => relationshipsOf(tx, actor.person));

/** A view of joined rows cannot be locked; the row that every change of a relationship goes through can. */
async function lockRelationship(tx: Tx, id: string): Promise<void> {
  await within<RelationshipsTables>(tx)
    .selectFrom('relationships.relationship')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .execute();
}

const relationships = (tx: Tx) =>
  within<RelationshipsTables & PeopleViews>(tx)
    .selectFrom('relationships.current as r')
    .select(['r.id', 'r.programme', 'r.state', 'r.turn'])
    .select([
      'r.state_since as stateSince',
      'r.until_day as untilDay',
      'r.opened_at as openedAt',
      'r.ends_on as endsOn',
    ])
    .select((from) =>
      jsonArrayFrom(
        from
          .selectFrom('relationships.member as m')
          .leftJoin('people.current_person as p', 'p.id', 'm.person')
          .select(['m.person', 'm.side', 'p.title', 'p.organisation_name as organisation'])
          .select(sql<string>`coalesce(p.name, 'The ' || m.side)`.as('name'))
          .select(sql<string | null>`m.left_at::text`.as('leftAt'))
          .whereRef('m.relationship', '=', 'r.id')
          .orderBy('m.side')
          .orderBy('m.joined_at')
          .orderBy('m.person'),
      ).as('members'),
    );
