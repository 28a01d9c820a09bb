import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { Tables } from '../tables.ts';

export interface Change {
  readonly request: string;
  readonly name: string;
  /** Whom they have in each; null for nobody. */
  readonly before: Found | null;
  readonly after: Found | null;
}

export interface Found {
  readonly name: string;
  /** Whether there is a profile to read. */
  readonly published: boolean;
}

export const changesPerPage = 25;

interface Both {
  readonly one: string;
  readonly two: string;
  readonly page: number;
}

/** Those who are matched otherwise in the second run than in the first, by name; and how many there are. */
export async function changesBetween(
  tx: Tx,
  { one, two, page }: Both,
): Promise<{ readonly count: number; readonly rows: readonly Change[] }> {
  // Names are looked up last, and of one page: whether each may be seen is asked person by person.
  const found = (alias: 'a' | 'b') => sql`CASE WHEN ${sql.ref(`${alias}.id`)} IS NOT NULL THEN json_build_object(
    'name', ${sql.ref(`${alias}.name`)}, 'published', EXISTS (
      SELECT FROM directory.mentor d JOIN matching.run u ON u.programme = d.programme
      WHERE u.id = ${one} AND d.mentor = ${sql.ref(`${alias}.id`)} AND d.state = 'published')) END`;
  const { rows } = await sql<Change & { count: number }>`
    WITH changed AS MATERIALIZED (
      SELECT p.request, p.mentee, p.mentor AS before, q.mentor AS after
      FROM matching.run_pair p JOIN matching.run_pair q ON q.request = p.request AND q.run = ${two}
      WHERE p.run = ${one} AND p.mentor IS DISTINCT FROM q.mentor
    ), page AS MATERIALIZED (
      SELECT c.request, c.before, c.after, n.name, n.sort_name
      FROM changed c JOIN people.current_person n ON n.id = c.mentee
      ORDER BY n.sort_name, c.request
      LIMIT ${changesPerPage} OFFSET ${(page - 1) * changesPerPage}
    )
    SELECT page.request, page.name, (SELECT count(*) FROM changed)::int AS count,
      ${found('b')} AS before, ${found('a')} AS after
    FROM page
    LEFT JOIN people.current_person b ON b.id = page.before
    LEFT JOIN people.current_person a ON a.id = page.after
    ORDER BY page.sort_name, page.request
  `.execute(within<Tables>(tx));
  return { count: rows[0]?.count ?? 0, rows };
}
