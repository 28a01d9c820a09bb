import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { Tables } from '../tables.ts';

export interface Change {
  readonly request: string;
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
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
  const { rows } = await sql<Change & { count: number }>`
    SELECT p.request, n.name, b.name AS before, a.name AS after, count(*) OVER () AS count
    FROM matching.run_pair p
    JOIN matching.run_pair q ON q.request = p.request AND q.run = ${two}
    JOIN people.current_person n ON n.id = p.mentee
    LEFT JOIN people.current_person b ON b.id = p.mentor
    LEFT JOIN people.current_person a ON a.id = q.mentor
    WHERE p.run = ${one} AND p.mentor IS DISTINCT FROM q.mentor
    ORDER BY n.sort_name, p.request
    LIMIT ${changesPerPage} OFFSET ${(page - 1) * changesPerPage}
  `.execute(within<Tables>(tx));
  return { count: rows[0]?.count ?? 0, rows };
}
