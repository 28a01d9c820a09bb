import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import { live } from '../lifecycle.ts';

export interface MatchingCounts {
  readonly waiting: number;
  /** Of these: for whom somebody else was found after a match had come to nothing. */
  readonly nextBest: number;
  readonly offered: number;
  readonly silent: number;
}

/** How many wait (and for how many the next best is found), how many matches are on offer, and how many have a place and have not asked. */
export async function countMatching(tx: Tx, programme: string, coordinator: string): Promise<MatchingCounts> {
  const { rows } = await sql<MatchingCounts>`
    SELECT
      (SELECT count(*) FROM matching.request r
        WHERE r.programme = ${programme} AND r.state = 'waiting' AND r.mentee <> ${coordinator}) AS waiting,
      (SELECT count(DISTINCT r.id) FROM matching.run u
        JOIN matching.request r ON r.id = u.only_request AND r.state = 'waiting' AND r.mentee <> ${coordinator}
        JOIN matching.run_pair p ON p.run = u.id AND p.request = r.id AND p.mentor IS NOT NULL
        WHERE u.programme = ${programme} AND u.only_request IS NOT NULL) AS "nextBest",
      (SELECT count(*) FROM matching.proposal p
        WHERE p.programme = ${programme} AND p.state IN (${sql.join([...live])})
          AND ${coordinator} NOT IN (p.mentee, p.mentor)) AS offered,
      (SELECT count(*) FROM recruitment.participant t
        WHERE t.programme = ${programme} AND t.role = 'mentee' AND t.person <> ${coordinator}
          AND NOT EXISTS (
            SELECT FROM matching.request r
            WHERE r.programme = t.programme AND r.mentee = t.person AND r.state <> 'withdrawn'
          )) AS silent
  `.execute(within(tx));
  return rows[0] ?? { waiting: 0, nextBest: 0, offered: 0, silent: 0 };
}
