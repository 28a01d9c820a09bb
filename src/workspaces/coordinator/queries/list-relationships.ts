import { type RawBuilder, sql } from 'kysely';
import type { RelationshipState } from '../../../modules/relationships/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';

export interface ListedRelationship {
  readonly id: string;
  readonly mentees: readonly string[];
  readonly mentors: readonly string[];
  readonly state: RelationshipState;
  readonly since: Temporal.Instant;
  readonly endsOn: Temporal.PlainDate;
  readonly untilDay: Temporal.PlainDate | null;
}

export interface RelationshipFilter {
  readonly state: RelationshipState | null;
  /** A part of the name of either. */
  readonly name: string | null;
  /** A part of the name of the organisation of either, as it is now. */
  readonly organisation: string | null;
  readonly noNextSession: boolean;
}

interface Wanted {
  readonly programme: string;
  readonly filter: RelationshipFilter;
  readonly now: Temporal.Instant;
  readonly most: number;
  readonly skip: number;
}

/** A page of relationships, those longest in their state first. Names are looked up for the page's rows alone. */
export async function listRelationships(
  tx: Tx,
  { programme, filter, now, most, skip }: Wanted,
): Promise<readonly ListedRelationship[]> {
  const { rows } = await sql<ListedRelationship>`
    WITH page AS (
      SELECT r.id, r.state, r.state_since, r.ends_on, r.until_day FROM relationships.current r
      WHERE r.programme = ${programme} AND ${sql.join(conditions(filter, now), sql` AND `)}
      ORDER BY state_since, id LIMIT ${most} OFFSET ${skip}
    )
    SELECT page.id, page.state, page.state_since AS since, page.ends_on AS "endsOn",
      page.until_day AS "untilDay",
      COALESCE(array_agg(p.name ORDER BY p.sort_name) FILTER (WHERE m.side = 'mentee'), '{}') AS mentees,
      COALESCE(array_agg(p.name ORDER BY p.sort_name) FILTER (WHERE m.side = 'mentor'), '{}') AS mentors
    FROM page
    JOIN relationships.member m ON m.relationship = page.id AND m.left_at IS NULL
    LEFT JOIN people.current_person p ON p.id = m.person
    GROUP BY page.id, page.state, page.state_since, page.ends_on, page.until_day
    ORDER BY page.state_since, page.id
  `.execute(within(tx));
  return rows;
}

/** Only what is asked for stands in the statement, so that the list without a filter stays one walk along an index. */
function conditions({ state, name, organisation, noNextSession }: RelationshipFilter, now: Temporal.Instant) {
  const member = (holds: RawBuilder<unknown>) => sql`EXISTS (
    SELECT FROM relationships.member m JOIN people.current_person n ON n.id = m.person
    WHERE m.relationship = r.id AND m.left_at IS NULL AND ${holds})`;
  return [
    sql`true`,
    ...(state ? [sql`r.state = ${state}`] : []),
    ...(name ? [member(sql`position(lower(${name}) IN lower(n.name)) > 0`)] : []),
    ...(organisation ? [member(sql`position(lower(${organisation}) IN lower(n.organisation_name)) > 0`)] : []),
    ...(noNextSession
      ? [
          sql`r.state = 'active' AND NOT EXISTS (SELECT FROM sessions.current s
            WHERE s.relationship = r.id AND s.state = 'arranged' AND s.starts_at > ${now})`,
        ]
      : []),
  ];
}
