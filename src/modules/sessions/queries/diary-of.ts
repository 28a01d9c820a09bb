import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { Method } from '../tables.ts';

export interface DiaryEntry {
  /** Whose diary it stands in. */
  readonly principal: string;
  readonly relationship: string;
  readonly since: Temporal.Instant;
  /** The session to come; null where no date is set. */
  readonly session: string | null;
  readonly startsAt: Temporal.Instant | null;
  readonly minutes: number | null;
  readonly method: Method | null;
  readonly place: string | null;
}

/** What an assistant sees: for each mentoring of those they assist, the dates to come, or that there is none. */
export async function diaryOf(tx: Tx, now: Temporal.Instant): Promise<readonly DiaryEntry[]> {
  const { rows } = await sql<DiaryEntry>`
    SELECT d.name AS principal, r.id AS relationship, r.opened_at AS since, s.id AS session,
      s.starts_at AS "startsAt", s.minutes, s.method, p.body AS place
    FROM sessions.whose_diary() d
    JOIN relationships.member m ON m.person = d.person AND m.left_at IS NULL
    JOIN relationships.current r ON r.id = m.relationship AND r.state IN ('active', 'winding-up')
    LEFT JOIN sessions.current s ON s.relationship = r.id AND s.state = 'arranged' AND s.starts_at > ${now}
    LEFT JOIN sessions.place p ON p.arrangement = s.arrangement
    ORDER BY d.name, s.starts_at NULLS LAST, r.opened_at
  `.execute(within(tx));
  return rows;
}
