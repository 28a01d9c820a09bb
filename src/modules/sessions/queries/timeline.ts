import { sql } from 'kysely';
import { formatWhen } from '../../../platform/clock/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import { timeline as courseOf, type TimelineFact } from '../../relationships/index.ts';

interface Row {
  readonly at: Temporal.Instant;
  readonly kind: string;
  readonly starts_at: Temporal.Instant;
  readonly by: string | null;
}

/** What has happened in a relationship and with its sessions, the latest first. Dates and states, never content. */
export async function timeline(tx: Tx, relationship: string): Promise<readonly TimelineFact[]> {
  const { rows } = await sql<Row>`
    SELECT f.at, f.kind, f.starts_at, p.name AS by
    FROM (
      SELECT a.at, CASE WHEN a.sequence = 0 THEN 'arranged' WHEN a.postponed THEN 'postponed' ELSE 'changed' END AS kind,
        a.starts_at, a.by_person
      FROM sessions.arrangement a WHERE a.relationship = ${relationship} AND a.starts_at > a.at
      UNION ALL
      SELECT c.at, c.state, a.starts_at, c.by_person
      FROM sessions.state_change c
      JOIN sessions.arrangement a ON a.session = c.session AND a.replaced_at IS NULL
      WHERE c.relationship = ${relationship} AND c.state <> 'arranged'
    ) f
    LEFT JOIN people.current_person p ON p.id = f.by_person
    ORDER BY f.at DESC
  `.execute(within(tx));
  const sessions = rows.map(({ at, kind, starts_at, by }) => ({
    at,
    what: `${factWords[kind] ?? kind} ${formatWhen(starts_at)}`,
    by,
  }));
  return [...sessions, ...(await courseOf(tx, relationship))].sort((one, other) =>
    Temporal.Instant.compare(other.at, one.at),
  );
}

const factWords: Readonly<Record<string, string>> = {
  arranged: 'Session arranged for',
  postponed: 'Session moved to a later time:',
  changed: 'Session changed:',
  held: 'Session took place:',
  'not-held': 'Session did not take place:',
  cancelled: 'Session called off:',
};
