import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';

export interface MatchingSteps {
  readonly asked: number;
  readonly offered: number;
  readonly call: number;
}

/** How many mentees have come at least so far: they asked for a mentor, had a match offered, arranged the first call. */
export async function countMatchingSteps(tx: Tx, programme: string): Promise<MatchingSteps> {
  const { rows } = await sql<MatchingSteps>`
    SELECT r.asked, p.offered, p.call
    FROM (SELECT count(DISTINCT mentee)::int AS asked FROM matching.current_request
      WHERE programme = ${programme} AND state <> 'withdrawn') r,
    (SELECT count(DISTINCT mentee)::int AS offered,
      count(DISTINCT mentee) FILTER (WHERE state IN ('discovery', 'going-ahead'))::int AS call
      FROM matching.current_proposal WHERE programme = ${programme}) p
  `.execute(within(tx));
  return rows[0] ?? { asked: 0, offered: 0, call: 0 };
}
