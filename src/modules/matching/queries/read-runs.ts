import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import { live, type ProposalState, type RunState } from '../lifecycle.ts';
import type { Tables } from '../tables.ts';

export interface FoundRun {
  readonly id: string;
  /** Its place among the programme's runs, the oldest being the first. */
  readonly number: number;
  readonly programme: string;
  readonly state: RunState;
  readonly stateSince: Temporal.Instant;
  readonly askedAt: Temporal.Instant;
  readonly askedBy: string | null;
  readonly version: number;
  readonly trial: unknown;
  readonly countedAt: Temporal.Instant;
  readonly repeats: string | null;
  readonly inputHash: string | null;
  readonly resultHash: string | null;
  readonly helps: unknown;
  readonly ms: number | null;
  readonly people: number;
  readonly placed: number;
  readonly firstChoices: number;
  readonly choices: number;
  readonly byRules: number;
  readonly byCrowd: number;
}

export interface ListedRun extends FoundRun {
  /** How many matches were offered from it, whatever has come of them. */
  readonly released: number;
  /** It was carried out only to be laid beside a trial. */
  readonly forTrial: boolean;
}

/** What is tried out is asked for together with what it stands beside, and comes after it. */
const numberOf = sql<number>`(
  SELECT count(*) FROM matching.run e
  WHERE e.programme = r.programme AND e.only_request IS NULL
    AND (e.asked_at, e.trial IS NOT NULL, e.id) <= (r.asked_at, r.trial IS NOT NULL, r.id))`;

const released = sql<number>`(SELECT count(*) FROM matching.released l WHERE l.run = r.id)`;

const isForTrial = sql<boolean>`r.trial IS NULL AND EXISTS (
  SELECT FROM matching.run t WHERE t.programme = r.programme AND t.asked_at = r.asked_at AND t.trial IS NOT NULL)`;

/** Runs of everybody with their numbers, counted over the pairs that the acting person may see. */
const runs = (tx: Tx) => {
  const count = (where: ReturnType<typeof sql>) => sql<number>`count(*) FILTER (WHERE ${where})`;
  return within<Tables>(tx)
    .selectFrom('matching.run as r')
    .innerJoinLateral(
      (all) =>
        all
          .selectFrom('matching.run_pair as p')
          .whereRef('p.run', '=', 'r.id')
          .select([
            count(sql`true`).as('people'),
            count(sql`p.mentor IS NOT NULL`).as('placed'),
            count(sql`p.choice = 1`).as('firstChoices'),
            count(sql`p.choice IS NOT NULL`).as('choices'),
            count(sql`p.cause = 'rules'`).as('byRules'),
            count(sql`p.cause = 'crowd'`).as('byCrowd'),
          ])
          .as('c'),
      (join) => join.onTrue(),
    )
    .leftJoin('people.current_person as n', 'n.id', 'r.asked_by')
    .where('r.only_request', 'is', null)
    .select(['r.id', 'r.programme', 'r.state', 'r.state_since as stateSince', 'r.asked_at as askedAt'])
    .select(['n.name as askedBy', 'r.settings_version as version', 'r.trial', 'r.counted_at as countedAt'])
    .select(['r.repeats', 'r.input_hash as inputHash', 'r.result_hash as resultHash', 'r.helps', 'r.ms'])
    .select(numberOf.as('number'))
    .select(['c.people', 'c.placed', 'c.firstChoices', 'c.choices', 'c.byRules', 'c.byCrowd']);
};

export const runsPerPage = 20;

/** The runs of a programme, newest first; one more than a page, to tell whether there are more. */
export const listRuns = (tx: Tx, programme: string, page: number): Promise<readonly ListedRun[]> =>
  runs(tx)
    .select([released.as('released'), isForTrial.as('forTrial')])
    .where('r.programme', '=', programme)
    .orderBy('r.asked_at', 'desc')
    .orderBy(sql`r.trial IS NOT NULL`, 'desc')
    .orderBy('r.id', 'desc')
    .limit(runsPerPage + 1)
    .offset((page - 1) * runsPerPage)
    .execute();

const oneRun = (tx: Tx, programme: string, id: string) =>
  runs(tx).where('r.programme', '=', programme).where('r.id', '=', id);

export const findRun = async (...asked: Parameters<typeof oneRun>): Promise<FoundRun | null> =>
  (await oneRun(...asked).executeTakeFirst()) ?? null;

export interface FoundResult extends FoundRun {
  /** How many of the people named a mentor, or several. */
  readonly named: number;
  /** How many of its matches are offered now, and how many go ahead, whichever run they were offered from. */
  readonly onOffer: number;
  readonly goingAhead: number;
}

export async function findResult(...asked: Parameters<typeof oneRun>): Promise<FoundResult | null> {
  const row = await oneRun(...asked)
    .select(sql<number>`matching.named_in(r.id)`.as('named'))
    .select([matchesIn(live).as('onOffer'), matchesIn(['going-ahead']).as('goingAhead')])
    .executeTakeFirst();
  return row ?? null;
}

const matchesIn = (states: readonly ProposalState[]) =>
  sql<number>`(SELECT count(*) FROM matching.run_pair p JOIN matching.proposal o ON o.request = p.request AND o.mentor = p.mentor
    WHERE p.run = r.id AND o.state IN (${sql.join([...states])}))`;
