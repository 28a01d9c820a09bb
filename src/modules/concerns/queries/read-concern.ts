import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { PeopleViews } from '../../people/index.ts';
import type { ConcernState } from '../lifecycle.ts';
import type { ConcernsTables, Way } from '../tables.ts';

export interface Concern {
  readonly id: string;
  readonly programme: string;
  readonly drill: boolean;
  readonly relationship: string | null;
  readonly raisedBy: string;
  readonly raisedByName: string | null;
  readonly raisedAt: Temporal.Instant;
  readonly aboutPerson: string | null;
  readonly aboutName: string | null;
  readonly acknowledgeBy: Temporal.PlainDate;
  readonly state: ConcernState;
  readonly stateSince: Temporal.Instant;
  readonly turn: number;
  readonly toldOn: Temporal.PlainDate | null;
  readonly toldWay: Way | null;
  readonly isTold: boolean;
  readonly escalatedAt: Temporal.Instant | null;
  /** Whether the acting person is among those who act on it. */
  readonly receives: boolean;
}

/** A concern as it stands, in facts, for those who may see it. */
export async function readConcern(tx: Tx, id: string): Promise<Concern | null> {
  const row = await concerns(tx).where('c.id', '=', id).executeTakeFirst();
  return row ? { ...row, isTold: row.toldOn !== null } : null;
}

/** Those that the actor receives in a programme, or in all of theirs; the newest first. */
export async function concernsReceived(tx: Tx, programme?: string): Promise<readonly Concern[]> {
  const rows = await concerns(tx)
    .where(sql<boolean>`c.id = ANY (ARRAY(SELECT concerns.handled()))`)
    .$if(programme !== undefined, (query) => query.where('c.programme', '=', programme ?? ''))
    .orderBy('c.raised_at', 'desc')
    .limit(500)
    .execute();
  return rows.map((row) => ({ ...row, isTold: row.toldOn !== null }));
}

/** Those that concern a person, in one relationship or in all of theirs: what they raised, and what they were told of. */
export async function concernsOf(tx: Tx, person: string, relationship?: string): Promise<readonly Concern[]> {
  const rows = await concerns(tx)
    .where('c.drill', '=', false)
    .$if(relationship !== undefined, (query) => query.where('c.relationship', '=', relationship ?? ''))
    .where((or) =>
      or.or([
        or('c.raised_by', '=', person),
        or.and([or('c.about_person', '=', person), or('t.concern', 'is not', null)]),
      ]),
    )
    .orderBy('c.raised_at', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, isTold: row.toldOn !== null }));
}

const concerns = (tx: Tx) =>
  within<ConcernsTables & PeopleViews>(tx)
    .selectFrom('concerns.concern as c')
    .innerJoin('concerns.state_change as s', (join) =>
      join.onRef('s.concern', '=', 'c.id').on('s.replaced_at', 'is', null),
    )
    .leftJoin('concerns.telling as t', 't.concern', 'c.id')
    .leftJoin('concerns.escalation as e', 'e.concern', 'c.id')
    .leftJoin('people.current_person as author', 'author.id', 'c.raised_by')
    .leftJoin('people.current_person as about', 'about.id', 'c.about_person')
    .select(['c.id', 'c.programme', 'c.drill', 'c.relationship', 'c.raised_by as raisedBy', 'c.raised_at as raisedAt'])
    .select(['c.about_person as aboutPerson', 'c.acknowledge_by as acknowledgeBy'])
    .select(['author.name as raisedByName', 'about.name as aboutName'])
    .select(['s.state', 's.at as stateSince', 's.turn', 't.told_on as toldOn', 't.way as toldWay'])
    .select('e.at as escalatedAt')
    .select(sql<boolean>`c.id = ANY (ARRAY(SELECT concerns.handled()))`.as('receives'));
