import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import { live, type RequestState, unanswered } from '../lifecycle.ts';
import type { Tables } from '../tables.ts';

export const pageSize = 25;

export interface Waiting {
  readonly request: string;
  readonly mentee: string;
  readonly name: string;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly state: RequestState;
  /** Since when waiting counts for them, whatever they have changed since. */
  readonly since: Temporal.Instant;
  /** After a match came to nothing somebody else was found. */
  readonly nextBest: boolean;
  readonly enteredForThem: boolean;
  readonly choices: number;
  readonly unconnected: boolean;
}

interface Wanted {
  readonly programme: string;
  readonly page: number;
  /** Whoever looks has no coordinator's view of a request of their own. */
  readonly coordinator: string;
}

/**
 * Those who wait for a match, in the priority order of the programme; one more than a page, to tell whether there are more.
 * Who they are is asked first: together with all that there is of them, the database looks it up for everybody.
 */
export async function whoWaits(tx: Tx, { programme, page, coordinator }: Wanted): Promise<readonly Waiting[]> {
  const waiting = within<Tables>(tx)
    .selectFrom('recruitment.participant as t')
    .innerJoin('matching.request as r', (join) =>
      join.onRef('r.mentee', '=', 't.person').onRef('r.programme', '=', 't.programme').on('r.state', '=', 'waiting'),
    )
    .where('t.programme', '=', programme)
    .where('t.role', '=', 'mentee')
    .where('r.mentee', '!=', coordinator)
    .orderBy('t.priority')
    .orderBy('t.counted_from')
    .orderBy('t.expression');
  const shown = await waiting
    .select('r.id')
    .limit(pageSize + 1)
    .offset((page - 1) * pageSize)
    .execute();
  if (shown.length === 0) return [];
  return waiting
    .where(
      'r.id',
      'in',
      shown.map(({ id }) => id),
    )
    .innerJoin('people.current_person as n', 'n.id', 'r.mentee')
    .leftJoin('matching.wish as w', 'w.request', 'r.id')
    .select(['r.id as request', 'r.mentee', 'r.state', 't.counted_from as since'])
    .select(['n.name', 'n.title', 'n.organisation_name as organisation'])
    .select((eb) => [
      sql<boolean>`EXISTS (SELECT FROM matching.run u JOIN matching.run_pair p ON p.run = u.id AND p.request = r.id
        WHERE u.only_request = r.id AND p.mentor IS NOT NULL)`.as('nextBest'),
      sql<boolean>`r.sent_by <> r.mentee`.as('enteredForThem'),
      eb.fn.coalesce('w.unconnected', sql<boolean>`false`).as('unconnected'),
      sql<number>`(SELECT count(*) FROM matching.choice c WHERE c.request = r.id)`.as('choices'),
    ])
    .execute();
}

export interface NotAsked {
  readonly mentee: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly since: Temporal.Instant;
}

/** Mentees who have a place and have not asked for a mentor yet, in the same order. */
export const whoHasNotAsked = (tx: Tx, { page, ...wanted }: Wanted): Promise<readonly NotAsked[]> =>
  notAsked(tx, wanted)
    .innerJoin('people.current_person as n', 'n.id', 't.person')
    .select(['t.person as mentee', 'n.name', 'n.organisation_name as organisation', 't.since'])
    .limit(pageSize + 1)
    .offset((page - 1) * pageSize)
    .execute();

/** The ids of the first so many of them. */
export async function firstWhoHaveNotAsked(
  tx: Tx,
  { most, ...wanted }: Omit<Wanted, 'page'> & { readonly most: number },
): Promise<readonly string[]> {
  const rows = await notAsked(tx, wanted).select('t.person').limit(most).execute();
  return rows.map(({ person }) => person);
}

const notAsked = (tx: Tx, { programme, coordinator }: Omit<Wanted, 'page'>) =>
  within<Tables>(tx)
    .selectFrom('recruitment.participant as t')
    .where('t.programme', '=', programme)
    .where('t.role', '=', 'mentee')
    .where('t.person', '!=', coordinator)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('matching.request as r')
            .whereRef('r.mentee', '=', 't.person')
            .whereRef('r.programme', '=', 't.programme')
            .where('r.state', '!=', 'withdrawn'),
        ),
      ),
    )
    .orderBy('t.priority')
    .orderBy('t.counted_from')
    .orderBy('t.expression');

export interface OnOffer {
  readonly proposal: string;
  readonly mentee: string;
  readonly mentor: string;
  readonly state: Tables['matching.proposal']['state'];
  readonly stateSince: Temporal.Instant;
  readonly answerBy: Temporal.PlainDate;
}

/** Matches that are on offer, those whose time runs out first, and then those whose answers are there. */
export async function whatIsOnOffer(tx: Tx, { programme, page, coordinator }: Wanted): Promise<readonly OnOffer[]> {
  return within<Tables>(tx)
    .selectFrom('matching.proposal as p')
    .innerJoin('people.current_person as one', 'one.id', 'p.mentee')
    .innerJoin('people.current_person as other', 'other.id', 'p.mentor')
    .select(['p.id as proposal', 'one.name as mentee', 'other.name as mentor', 'p.state'])
    .select(['p.state_since as stateSince', 'p.answer_by as answerBy'])
    .where('p.programme', '=', programme)
    .where('p.state', 'in', live)
    .where('p.mentee', '!=', coordinator)
    .where('p.mentor', '!=', coordinator)
    .orderBy(sql`p.state NOT IN (${sql.join([...unanswered])})`)
    .orderBy('p.answer_by')
    .orderBy('p.id')
    .limit(pageSize + 1)
    .offset((page - 1) * pageSize)
    .execute();
}
