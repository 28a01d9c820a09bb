import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import { keptMonthsAfterLastTie } from '../periods.ts';
import type { Ending } from './ended-pairs.ts';

/**
 * People whom nothing ties to any programme: no role, no diary, nobody who answers to them, no interest that is open in a
 * programme that is not closed, and no mentoring whose records are still here. With the day of the last thing that did.
 */
export async function untiedPeople(tx: Tx): Promise<readonly Ending[]> {
  const { rows } = await sql<Ending>`
    WITH everybody AS (
      SELECT p.id FROM people.person p UNION SELECT a.person FROM accounts.account a
    ), untied AS MATERIALIZED (
      SELECT e.id FROM everybody e
      WHERE NOT EXISTS (SELECT FROM rights.leaving l WHERE l.kind = 'person' AND l.subject = e.id AND l.gone_at IS NOT NULL)
        AND NOT EXISTS (SELECT FROM accounts.role_grant g WHERE g.person = e.id AND g.ended_at IS NULL)
        AND NOT EXISTS (SELECT FROM accounts.assistance a WHERE e.id IN (a.principal, a.assistant) AND a.ended_at IS NULL)
        AND NOT EXISTS (SELECT FROM people.line_management m WHERE m.manager = e.id)
        AND NOT EXISTS (
          SELECT FROM recruitment.standing s JOIN programmes.current c ON c.id = s.programme
          WHERE s.person = e.id AND s.until IS NULL AND c.state <> 'closed'
            AND s.state IN ('with-manager', 'deferred', 'waiting', 'selected'))
        AND NOT EXISTS (
          SELECT FROM relationships.member m
          LEFT JOIN rights.leaving l ON l.kind = 'relationship' AND l.subject = m.relationship
          WHERE m.person = e.id AND l.gone_at IS NULL)
    )
    SELECT u.id AS subject, ${keptMonthsAfterLastTie}::int AS months,
      (SELECT k.programme FROM people.known_in k WHERE k.person = u.id ORDER BY k.since DESC LIMIT 1) AS programme,
      GREATEST(
        (SELECT p.registered_at FROM people.person p WHERE p.id = u.id),
        (SELECT a.opened_at FROM accounts.account a WHERE a.person = u.id),
        (SELECT max(s.last_seen_at) FROM accounts.sign_in s WHERE s.person = u.id),
        (SELECT max(g.ended_at) FROM accounts.role_grant g WHERE g.person = u.id),
        (SELECT max(a.ended_at) FROM accounts.assistance a WHERE u.id IN (a.principal, a.assistant)),
        (SELECT max(k.since) FROM people.known_in k WHERE k.person = u.id),
        (SELECT max(s.since) FROM recruitment.standing s WHERE s.person = u.id),
        (SELECT max(c.state_since) FROM recruitment.standing s JOIN programmes.current c ON c.id = s.programme
          WHERE s.person = u.id AND c.state = 'closed'),
        (SELECT max(s.at) FROM relationships.member m
          JOIN relationships.state_change s ON s.relationship = m.relationship WHERE m.person = u.id)
      )::date AS since
    FROM untied u
  `.execute(within(tx));
  return rows;
}
