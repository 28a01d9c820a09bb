import { type RawBuilder, sql } from 'kysely';
import type { Programme } from '../../../modules/programmes/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { StuckStage } from '../stuck-stages.ts';
import { stuckStage } from '../stuck-stages.ts';
import { whatIsStuck } from './what-is-stuck.ts';

export interface Stuck {
  readonly stage: StuckStage;
  readonly since: Temporal.Instant;
  /** The expression, request, proposal, relationship or feedback that stands still. */
  readonly subject: string;
  /** The mentee, where it is about two people. */
  readonly person: string;
  readonly names: readonly string[];
}

interface Wanted {
  readonly programme: Programme;
  /** All of them without it. */
  readonly stage: StuckStage | null;
  /** Who looks: coordinators who take part never see themselves. */
  readonly by: string;
  readonly now: Temporal.Instant;
  readonly most: number;
  readonly skip: number;
}

/** What stands still, the longest first. Each stage gives no more rows than the page can hold; names are looked up last. */
export async function listStuck(tx: Tx, { stage, most, skip, ...wanted }: Wanted): Promise<readonly Stuck[]> {
  const all = whatIsStuck(wanted);
  const stages = stage ? [stage] : stuckStage.options;
  const longest = stages.map(
    (one): RawBuilder<unknown> => sql`
      (SELECT ${one}::text AS stage, s.* FROM (${all[one]}) s ORDER BY s.since, s.subject LIMIT ${skip + most})`,
  );
  const { rows } = await sql<Stuck>`
    WITH page AS (
      SELECT * FROM (${sql.join(longest, sql` UNION ALL `)}) every
      ORDER BY since, subject LIMIT ${most} OFFSET ${skip}
    )
    SELECT page.stage, page.since, page.subject, COALESCE(page.person, pair.mentee) AS person,
      COALESCE(pair.names, ARRAY[COALESCE(page.name, p.name)]) AS names
    FROM page
    LEFT JOIN people.current_person p ON p.id = page.person
    LEFT JOIN LATERAL (
      SELECT (array_agg(m.person) FILTER (WHERE m.side = 'mentee'))[1] AS mentee,
        array_agg(n.name ORDER BY m.side, n.sort_name) AS names
      FROM relationships.member m JOIN people.current_person n ON n.id = m.person
      WHERE m.relationship = page.relationship AND m.left_at IS NULL
    ) pair ON page.relationship IS NOT NULL AND page.person IS NULL
    ORDER BY page.since, page.subject
  `.execute(within(tx));
  return rows;
}

interface Counting extends Pick<Wanted, 'programme' | 'by' | 'now'> {
  readonly stages: readonly StuckStage[];
}

/** How many stand still at each of these stages. */
export async function countAtStages(
  tx: Tx,
  { stages, ...wanted }: Counting,
): Promise<Readonly<Partial<Record<StuckStage, number>>>> {
  const all = whatIsStuck(wanted);
  const counts = stages.map((one) => sql`SELECT ${one}::text AS stage, count(*)::int AS count FROM (${all[one]}) s`);
  const { rows } = await sql<{ readonly stage: StuckStage; readonly count: number }>`
    ${sql.join(counts, sql` UNION ALL `)}`.execute(within(tx));
  return Object.fromEntries(rows.map(({ stage, count }) => [stage, count]));
}
