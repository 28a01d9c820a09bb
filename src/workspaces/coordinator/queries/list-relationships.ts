import { sql } from 'kysely';
import type { RelationshipState } from '../../../modules/relationships/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';

export interface ListedRelationship {
  readonly id: string;
  readonly mentees: readonly string[];
  readonly mentors: readonly string[];
  readonly state: RelationshipState;
  readonly since: Temporal.Instant;
  readonly endsOn: Temporal.PlainDate;
}

interface Wanted {
  readonly programme: string;
  readonly state: RelationshipState | null;
  readonly most: number;
  readonly skip: number;
}

/** A page of relationships, those longest in their state first. Names are looked up for the page's rows alone. */
export async function listRelationships(
  tx: Tx,
  { programme, state, most, skip }: Wanted,
): Promise<readonly ListedRelationship[]> {
  const { rows } = await sql<ListedRelationship>`
    WITH page AS (
      SELECT id, state, state_since, ends_on FROM relationships.current
      WHERE programme = ${programme} AND (${state}::text IS NULL OR state = ${state})
      ORDER BY state_since, id LIMIT ${most} OFFSET ${skip}
    )
    SELECT page.id, page.state, page.state_since AS since, page.ends_on AS "endsOn",
      COALESCE(array_agg(p.name ORDER BY p.sort_name) FILTER (WHERE m.side = 'mentee'), '{}') AS mentees,
      COALESCE(array_agg(p.name ORDER BY p.sort_name) FILTER (WHERE m.side = 'mentor'), '{}') AS mentors
    FROM page
    JOIN relationships.member m ON m.relationship = page.id AND m.left_at IS NULL
    LEFT JOIN people.current_person p ON p.id = m.person
    GROUP BY page.id, page.state, page.state_since, page.ends_on
    ORDER BY page.state_since, page.id
  `.execute(within(tx));
  return rows;
}
