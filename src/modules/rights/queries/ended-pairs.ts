import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';

export interface Ending {
  readonly subject: string;
  readonly programme: string | null;
  readonly since: Temporal.PlainDate;
  /** Months after `since` for which it is kept. */
  readonly months: number;
}

/** Mentoring that has ended and is not yet among what goes, with the months that the programme's terms promise. */
export async function endedPairs(tx: Tx): Promise<readonly Ending[]> {
  const { rows } = await sql<Ending>`
    SELECT r.id AS subject, r.programme, COALESCE(s.until_day, s.at::date) AS since,
      (c.settings #>> '{terms,records,keptMonthsAfterEnd}')::int AS months
    FROM relationships.relationship r
    JOIN relationships.state_change s ON s.relationship = r.id AND s.replaced_at IS NULL AND s.state = 'ended'
    JOIN programmes.current c ON c.id = r.programme
    WHERE NOT EXISTS (SELECT FROM rights.leaving l WHERE l.kind = 'relationship' AND l.subject = r.id)
    LIMIT 500
  `.execute(within(tx));
  return rows;
}
