import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { PeopleViews } from '../../people/index.ts';
import type { OpeningState } from '../lifecycle.ts';
import type { OpeningsTables } from '../tables.ts';

/** An opening as it stands, in facts. */
export interface OpeningFacts {
  readonly id: string;
  readonly relationship: string;
  readonly programme: string;
  readonly askedBy: string;
  readonly askedAt: Temporal.Instant;
  readonly hours: number;
  readonly tellBy: Temporal.PlainDate | null;
  readonly state: OpeningState;
  readonly stateSince: Temporal.Instant;
  readonly turn: number;
  readonly confirmedBy: string | null;
  readonly openedAt: Temporal.Instant | null;
  readonly endsAt: Temporal.Instant | null;
  readonly toldAt: Temporal.Instant | null;
}

/** With what it is to whoever looks. */
export interface Opening extends OpeningFacts {
  readonly askedByName: string | null;
  readonly confirmedByName: string | null;
  /** The roles in which they did. */
  readonly askedAs: string | null;
  readonly confirmedAs: string | null;
  /** Who ended it before its time; null where its time was over. */
  readonly endedByName: string | null;
  /** Who confirmed or refused it. */
  readonly answeredBy: string | null;
  readonly acts: boolean;
  readonly confirms: boolean;
  readonly isToldToActor: boolean;
}

/** Of the pair, by their names, for those who may act; null for everybody else. */
export interface NamedOpening extends Opening {
  readonly names: string | null;
}

/** An opening for those who may see it; `lock` holds it still until the transaction ends. */
export async function readOpening(tx: Tx, id: string, { lock = false } = {}): Promise<NamedOpening | null> {
  if (lock)
    await within<OpeningsTables>(tx)
      .selectFrom('openings.state_change')
      .select('turn')
      .where('opening', '=', id)
      .where('replaced_at', 'is', null)
      .forUpdate()
      .execute();
  return (await named(tx).where('o.id', '=', id).executeTakeFirst()) ?? null;
}

/** Those of a programme on which the acting person may act, or of all of theirs; the latest first. */
export const openingsToActOn = (tx: Tx, programme?: string): Promise<readonly NamedOpening[]> =>
  named(tx)
    .where(sql<boolean>`o.id = ANY (ARRAY(SELECT openings.seen()))`)
    .$if(programme !== undefined, (query) => query.where('o.programme', '=', programme ?? ''))
    .orderBy('o.asked_at', 'desc')
    .limit(500)
    .execute();

/** Those of which the acting person has been told, in one relationship or in all of theirs; the latest first. */
export const openingsToldTo = (tx: Tx, relationship?: string): Promise<readonly Opening[]> =>
  seen(tx)
    .where(sql<boolean>`o.id = ANY (ARRAY(SELECT openings.told()))`)
    .$if(relationship !== undefined, (query) => query.where('o.relationship', '=', relationship ?? ''))
    .orderBy('o.asked_at', 'desc')
    .execute();

/** For the worker, who sees no words of it. */
export const factsOf = async (tx: Tx, id: string): Promise<OpeningFacts | null> =>
  (await facts(tx).where('o.id', '=', id).executeTakeFirst()) ?? null;

export const facts = (tx: Tx) =>
  within<OpeningsTables & PeopleViews>(tx)
    .selectFrom('openings.opening as o')
    .innerJoin('openings.state_change as s', (join) =>
      join.onRef('s.opening', '=', 'o.id').on('s.replaced_at', 'is', null),
    )
    .leftJoin('openings.state_change as c', (join) => join.onRef('c.opening', '=', 'o.id').on('c.state', '=', 'open'))
    .select(['o.id', 'o.relationship', 'o.programme', 'o.asked_by as askedBy', 'o.asked_at as askedAt', 'o.hours'])
    .select(['o.tell_by as tellBy', 's.state', 's.at as stateSince', 's.turn'])
    .select(['c.by_person as confirmedBy', 'c.at as openedAt', 'c.ends_at as endsAt'])
    .select(
      sql<Temporal.Instant | null>`(SELECT min(t.at) FROM openings.telling t WHERE t.opening = o.id)`.as('toldAt'),
    );

const seen = (tx: Tx) =>
  facts(tx)
    .leftJoin('people.current_person as first', 'first.id', 'o.asked_by')
    .leftJoin('people.current_person as second', 'second.id', 'c.by_person')
    .leftJoin('openings.state_change as e', (join) => join.onRef('e.opening', '=', 'o.id').on('e.state', '=', 'over'))
    .leftJoin('people.current_person as last', 'last.id', 'e.by_person')
    .select(['first.name as askedByName', 'second.name as confirmedByName', 'last.name as endedByName'])
    .select(sql<string | null>`openings.stood_as(o.id, o.asked_by)`.as('askedAs'))
    .select(sql<string | null>`openings.stood_as(o.id, c.by_person)`.as('confirmedAs'))
    .select(
      sql<string | null>`(SELECT a.by_person FROM openings.state_change a WHERE a.opening = o.id AND a.turn = 2)`.as(
        'answeredBy',
      ),
    )
    .select(sql<boolean>`openings.may_act(app.person(), o.programme, o.relationship)`.as('acts'))
    .select(sql<boolean>`openings.may_confirm(o.id)`.as('confirms'))
    .select(sql<boolean>`o.id = ANY (ARRAY(SELECT openings.told()))`.as('isToldToActor'));

const named = (tx: Tx) =>
  seen(tx).select(sql<string | null>`(SELECT names FROM openings.pairs(o.relationship, NULL, NULL))`.as('names'));
