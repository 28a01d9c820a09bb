import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { FacetKind } from '../facets.ts';
import { type FindKind, wordsIn } from '../find-terms.ts';
import type { PortraitState } from '../lifecycle.ts';
import type { Tables } from '../tables.ts';

export const pageSize = 20;
/** How far ahead of the page that is shown matches are counted, so that the work never grows with the directory. */
const ahead = 200;

export const sorts = ['name', 'organisation', 'newest'] as const;
export type Sort = (typeof sorts)[number];

export interface Search {
  readonly words: string;
  /** What must be ticked: one of each list. */
  readonly ticked: ReadonlyMap<FacetKind, readonly string[]>;
  readonly free: boolean;
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
}

interface Searching extends Search {
  readonly programme: string;
  readonly today: Temporal.PlainDate;
  /** The coordinator sees those too who have not published. */
  readonly unpublished: boolean;
  /** Whose shortlist is marked. */
  readonly mentee: string | null;
}

export interface ListedMentor {
  readonly mentor: string;
  readonly name: string;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly region: string | null;
  readonly state: PortraitState;
  readonly awayFrom: Temporal.PlainDate | null;
  readonly awayUntil: Temporal.PlainDate | null;
  readonly offered: number;
  readonly taken: number;
  readonly topics: readonly string[];
  readonly methods: readonly string[];
  readonly kept: boolean;
}

export interface Found {
  readonly mentors: readonly ListedMentor[];
  readonly count: number;
  /** There are more than were counted. */
  readonly more: boolean;
}

/**
 * One page of the directory. Matching stops a little after the page; names and texts are read for its rows alone. The limit of
 * the first page is written out: PostgreSQL then knows how few rows there are, and keeps its plan, which takes as long as the rest.
 */
export async function searchDirectory(tx: Tx, searching: Searching): Promise<Found> {
  const { page, mentee } = searching;
  const skip = (page - 1) * pageSize;
  const most = skip + pageSize + ahead;
  const rows = await within<Tables>(tx)
    .with('found', () => matches(tx, searching).limit(page === 1 ? sql.lit(most + 1) : most + 1))
    .selectFrom('found as f')
    .innerJoin('people.current_person as n', 'n.id', 'f.mentor')
    .select(['f.mentor', 'f.state', 'f.away_from as awayFrom', 'f.away_until as awayUntil'])
    .select(['n.name', 'n.title', 'n.organisation_name as organisation', 'n.region'])
    .select(({ selectFrom }) => [
      selectFrom('found')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .as('count'),
      places('offered').as('offered'),
      places('taken').as('taken'),
      ticks('topic').as('topics'),
      ticks('method').as('methods'),
      selectFrom('directory.shortlist as k')
        .select(sql<boolean>`true`.as('kept'))
        .whereRef('k.mentor', '=', 'f.mentor')
        .where('k.programme', '=', searching.programme)
        .where('k.mentee', '=', mentee)
        .as('kept'),
    ])
    .where('f.place', '>', skip)
    .where('f.place', '<=', skip + pageSize)
    .orderBy('f.place')
    .execute();
  const count = rows[0]?.count ?? 0;
  const mentors = rows.map(({ count: _, kept, ...row }) => ({ ...row, kept: kept ?? false }));
  return { mentors, count: Math.min(count, most), more: count > most };
}

/** Who matches, in order, by what the indexes hold alone. */
function matches(tx: Tx, { programme, unpublished, words, ticked, free, sort, today }: Searching) {
  return within<Tables>(tx)
    .selectFrom('directory.portrait as d')
    .select(['d.id', 'd.programme', 'd.mentor', 'd.state', 'd.away_from', 'd.away_until'])
    .select(sql<number>`row_number() OVER (ORDER BY ${order[sort]})`.as('place'))
    .where('d.programme', '=', programme)
    .$if(!unpublished, (query) => query.where('d.state', '=', 'published'))
    .where((eb) =>
      eb.and([
        ...wordsIn(words).map((word) => begins(eb, word)),
        ...[...ticked].map(([kind, values]) => hasOne(eb, kind, values)),
        ...(free ? [hasRoom(eb, today)] : []),
      ]),
    )
    .orderBy(order[sort]);
}

const order = {
  name: sql`d.sort_name, d.id`,
  organisation: sql`d.sort_organisation, d.sort_name, d.id`,
  newest: sql`d.published_at DESC NULLS LAST, d.id`,
} as const;

type Matching = ExpressionBuilder<Tables & { d: Tables['directory.portrait'] }, 'd'>;

const terms = (eb: Matching, kind: FindKind) =>
  eb.selectFrom('directory.find_term as w').whereRef('w.portrait', '=', 'd.id').where('w.kind', '=', kind);

/** A range and not LIKE, which row-level security keeps away from the index. */
const begins = (eb: Matching, word: string): Expression<SqlBool> =>
  eb.exists(terms(eb, 'word').where('w.value', '>=', word).where('w.value', '<', `${word}\u{10FFFF}`));

const hasOne = (eb: Matching, kind: FindKind, values: readonly string[]): Expression<SqlBool> =>
  eb.exists(terms(eb, kind).where('w.value', 'in', values));

const hasRoom = (eb: Matching, today: Temporal.PlainDate): Expression<SqlBool> =>
  eb.and([
    eb.or([eb('d.away_from', 'is', null), eb('d.away_from', '>', today), eb('d.away_until', '<=', today)]),
    eb.exists(
      eb
        .selectFrom('relationships.places as s')
        .whereRef('s.mentor', '=', 'd.mentor')
        .whereRef('s.programme', '=', 'd.programme')
        .whereRef('s.offered', '>', 's.taken'),
    ),
  ]);

const places = (column: 'offered' | 'taken') => sql<number>`coalesce((
  SELECT s.${sql.ref(column)} FROM relationships.places s WHERE s.programme = f.programme AND s.mentor = f.mentor), 0)`;

const ticks = (kind: FindKind) => sql<readonly string[]>`array(
  SELECT w.value FROM directory.find_term w WHERE w.portrait = f.id AND w.kind = ${kind} ORDER BY w.value)`;
