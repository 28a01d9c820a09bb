import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import { cameBack, live, type RequestState } from '../lifecycle.ts';
import { unpacked } from '../runs/packed.ts';
import { reasonPlace } from '../runs/reasons.ts';
import type { Tables } from '../tables.ts';

export interface RunPair {
  readonly request: string;
  readonly mentee: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly mentor: string | null;
  readonly mentorName: string | null;
  readonly mentorTitle: string | null;
  readonly mentorOrganisation: string | null;
  readonly choice: number | null;
  readonly cause: 'rules' | 'crowd' | null;
  readonly requestState: RequestState;
  /** What is on offer to the mentee now. */
  readonly proposal: string | null;
  /** The mentor with whom that is, where it is not the one of this result. */
  readonly instead: string | null;
  /** One of these two has said "not this time" to the other since. */
  readonly declined: boolean;
  /** Whether the mentor has a profile that the mentee can read. */
  readonly published: boolean;
  /** What the coordinator has said of these two. */
  readonly hold: 'keep' | 'never' | null;
  /** With whom a coordinator keeps them together, and whether that was so when the run began. */
  readonly keptWith: string | null;
  readonly keptBefore: boolean;
}

export const pairsPerPage = 25;
/** Released by one press at most, so that nobody waits long for the answer. */
export const mostAtOnce = 100;

/** Whether one of two, named in the row of this alias, has said "not this time" to the other. */
export const declinedIn = (alias: 'p' | 'h') => {
  const [programme, mentee, mentor] = ['programme', 'mentee', 'mentor'].map((column) => sql.ref(`${alias}.${column}`));
  return sql<boolean>`EXISTS (SELECT FROM matching.proposal o WHERE o.programme = ${programme}
    AND o.mentee = ${mentee} AND o.mentor = ${mentor} AND o.state = 'not-this-time')`;
};
const isDeclined = declinedIn('p');
const hasComeBack = sql<boolean>`EXISTS (SELECT FROM matching.proposal o WHERE o.programme = p.programme
  AND o.mentee = p.mentee AND o.mentor = p.mentor AND o.state IN (${sql.join([...cameBack])}))`;
const isLive = sql`o.request = p.request AND o.state IN (${sql.join([...live])})`;
const onOffer = sql<string | null>`(SELECT o.id FROM matching.proposal o WHERE ${isLive})`;
const onOfferInstead = sql<string | null>`(SELECT i.name FROM matching.proposal o
  JOIN people.current_person i ON i.id = o.mentor WHERE ${isLive} AND o.mentor IS DISTINCT FROM p.mentor)`;
const hasProfile = sql<boolean>`EXISTS (SELECT FROM directory.mentor d WHERE d.programme = p.programme
  AND d.mentor = p.mentor AND d.state = 'published')`;

const pairs = (tx: Tx, run: string) =>
  within<Tables>(tx)
    .selectFrom('matching.run_pair as p')
    .innerJoin('matching.request as r', 'r.id', 'p.request')
    .innerJoin('people.current_person as n', 'n.id', 'p.mentee')
    .leftJoin('people.current_person as m', 'm.id', 'p.mentor')
    .leftJoin('matching.hold as h', (join) =>
      join
        .onRef('h.programme', '=', 'p.programme')
        .onRef('h.mentee', '=', 'p.mentee')
        .onRef('h.mentor', '=', 'p.mentor')
        .on('h.ended_at', 'is', null),
    )
    .select(['p.request', 'p.mentee', 'n.name', 'n.organisation_name as organisation', 'p.mentor'])
    .select(['m.name as mentorName', 'm.title as mentorTitle', 'm.organisation_name as mentorOrganisation'])
    .select(['p.choice', 'p.cause'])
    .select(['r.state as requestState', 'h.kind as hold'])
    .select([isDeclined.as('declined'), hasProfile.as('published'), onOffer.as('proposal')])
    .select(onOfferInstead.as('instead'))
    .innerJoin('matching.run as u', 'u.id', 'p.run')
    .leftJoin('matching.hold as k', (join) =>
      join
        .onRef('k.programme', '=', 'p.programme')
        .onRef('k.mentee', '=', 'p.mentee')
        .on('k.kind', '=', 'keep')
        .on('k.ended_at', 'is', null),
    )
    .leftJoin('people.current_person as w', 'w.id', 'k.mentor')
    .select(['w.name as keptWith', sql<boolean>`coalesce(k.at <= u.counted_at, false)`.as('keptBefore')])
    .where('p.run', '=', run);

interface Page {
  readonly run: string;
  readonly placed: boolean;
  readonly page: number;
}

/**
 * A page of the matches of a run, or of those who have nobody, by the mentee's name. Who they are is asked first: together
 * with all that there is of them, the database looks it up for everybody.
 */
export async function runPairs(tx: Tx, { run, placed, page }: Page): Promise<readonly RunPair[]> {
  const { rows: shown } = await sql<{ request: string }>`
    SELECT request FROM matching.shown_in(${run}, ${placed}, ${pairsPerPage}, ${(page - 1) * pairsPerPage}) AS request
  `.execute(within(tx));
  if (shown.length === 0) return [];
  const requests = shown.map(({ request }) => request);
  return pairs(tx, run).where('p.request', 'in', requests).orderBy('n.sort_name').orderBy('p.request').execute();
}

export async function runPair(tx: Tx, run: string, request: string): Promise<RunPair | null> {
  return (await pairs(tx, run).where('p.request', '=', request).executeTakeFirst()) ?? null;
}

/** Who is matched with whom in a run, by the ids of people, as far as the acting person may see it. */
export async function pairsOf(tx: Tx, run: string): Promise<readonly (readonly [mentee: string, mentor: string])[]> {
  const rows = await within<Tables>(tx)
    .selectFrom('matching.run_pair')
    .select(['mentee', 'mentor'])
    .where('run', '=', run)
    .where('mentor', 'is not', null)
    .execute();
  return rows.flatMap(({ mentee, mentor }) => (mentor === null ? [] : [[mentee, mentor] as const]));
}

interface Wanted {
  readonly run: string;
  readonly audience: 'coordinator' | 'mentee';
  readonly of: readonly { readonly request: string; readonly mentee: string }[];
}

/** The kept reasons of some people, opened, by request; what each says is left to whoever reads it. */
export async function readReasons(
  tx: Tx,
  sealing: Sealing,
  { run, audience, of }: Wanted,
): Promise<ReadonlyMap<string, unknown>> {
  if (of.length === 0) return new Map();
  const rows = await within<Tables>(tx)
    .selectFrom('matching.run_reason')
    .select(['request', 'sealed'])
    .where('run', '=', run)
    .where('audience', '=', audience)
    .where(
      'request',
      'in',
      of.map(({ request }) => request),
    )
    .execute();
  const menteeOf = new Map(of.map(({ request, mentee }) => [request, mentee]));
  const boxes = await sealing.boxes(tx, [...menteeOf.values()]);
  return new Map(
    rows.flatMap(({ request, sealed }) => {
      const text = boxes.get(menteeOf.get(request) ?? '')?.unseal(sealed, reasonPlace({ run, request, audience }));
      return text === undefined ? [] : [[request, unpacked(text)]];
    }),
  );
}

/**
 * Matches of a run that could be offered: the request still waits, and nothing has been said against the two since. Where
 * none are ticked, those that came back before are left out: to be offered once more, each is ticked.
 */
export const waitingIn = (tx: Tx, run: string, ticked: readonly string[] | null): Promise<readonly RunPair[]> =>
  pairs(tx, run)
    .where('p.mentor', 'is not', null)
    .where('r.state', '=', 'waiting')
    .where(isDeclined, '=', false)
    .where('h.kind', 'is distinct from', 'never')
    .where(ticked === null ? sql<boolean>`NOT ${hasComeBack}` : sql<boolean>`p.request = ANY(${ticked}::uuid[])`)
    .orderBy('n.sort_name')
    .orderBy('p.request')
    .limit(mostAtOnce)
    .execute();

/** The run that a proposal was released from; null when it was offered by hand. */
export async function releasedFrom(tx: Tx, proposal: string): Promise<string | null> {
  const row = await within<Tables>(tx)
    .selectFrom('matching.released')
    .select('run')
    .where('proposal', '=', proposal)
    .executeTakeFirst();
  return row?.run ?? null;
}
