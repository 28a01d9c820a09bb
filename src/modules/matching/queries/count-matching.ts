import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';

export interface MatchingCounts {
  readonly waiting: number;
  readonly offered: number;
  readonly silent: number;
}

/** How many wait, how many matches are on offer, and how many have a place and have not asked. */
export async function countMatching(tx: Tx, programme: string, coordinator: string): Promise<MatchingCounts> {
  const { rows } = await sql<MatchingCounts>`
    SELECT
      (SELECT count(*) FROM matching.request r
        WHERE r.programme = ${programme} AND r.state = 'waiting' AND r.mentee <> ${coordinator}) AS waiting,
      (SELECT count(*) FROM matching.proposal p
        WHERE p.programme = ${programme} AND p.state IN ('offered', 'accepted-by-one', 'accepted-by-both', 'discovery')
          AND ${coordinator} NOT IN (p.mentee, p.mentor)) AS offered,
      (SELECT count(*) FROM recruitment.participant t
        WHERE t.programme = ${programme} AND t.role = 'mentee' AND t.person <> ${coordinator}
          AND NOT EXISTS (
            SELECT FROM matching.request r
            WHERE r.programme = t.programme AND r.mentee = t.person AND r.state <> 'withdrawn'
          )) AS silent
  `.execute(within(tx));
  return rows[0] ?? { waiting: 0, offered: 0, silent: 0 };
}
