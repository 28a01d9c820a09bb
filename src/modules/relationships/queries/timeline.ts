import { sql } from 'kysely';
import { formatDay } from '../../../platform/clock/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';

/** A dated fact about a relationship, never what was said in it. */
export interface TimelineFact {
  readonly at: Temporal.Instant;
  readonly what: string;
  readonly by: string | null;
}

interface Row {
  readonly at: Temporal.Instant;
  readonly kind: string;
  readonly day: Temporal.PlainDate | null;
  readonly by: string | null;
}

/** What has happened to a relationship, the latest first. */
export async function timeline(tx: Tx, relationship: string): Promise<readonly TimelineFact[]> {
  const { rows } = await sql<Row>`
    SELECT f.at, f.kind, f.day, p.name AS by
    FROM (
      SELECT s.at, CASE WHEN s.state IN ('active', 'winding-up')
          THEN concat_ws(' after ', s.state, NULLIF(lag(s.state) OVER (ORDER BY s.turn), 'agreeing')) ELSE s.state END AS kind,
        CASE s.state WHEN 'winding-up' THEN s.until_day END AS day, s.by_person AS by, s.turn * 2 AS place
      FROM relationships.state_change s WHERE s.relationship = ${relationship}
      UNION ALL
      SELECT g.recorded_at, CASE WHEN g.on_paper THEN 'signed-on-paper' ELSE 'signed' END, NULL, g.person, 3
      FROM relationships.signature g WHERE g.relationship = ${relationship}
      UNION ALL
      SELECT c.at, 'extension-' || c.state, c.ends_on, c.by_person, 5
      FROM relationships.extension_change c WHERE c.relationship = ${relationship}
    ) f
    LEFT JOIN people.current_person p ON p.id = f.by
    ORDER BY f.at DESC, f.place DESC
  `.execute(within(tx));
  return rows.map(({ at, kind, day, by }) => ({
    at,
    what: [factWords[kind] ?? kind, ...(day ? [formatDay(day)] : [])].join(': '),
    by,
  }));
}

const factWords: Readonly<Record<string, string>> = {
  agreeing: 'Both wanted to go ahead',
  active: 'Mentoring under way',
  paused: 'Paused',
  'active after paused': 'Went on after the pause',
  'active after winding-up': 'The last day was taken back',
  'winding-up after active': 'A last day was set',
  'winding-up after paused': 'A last day was set',
  'winding-up after winding-up': 'The last day was moved',
  ended: 'Ended',
  signed: 'Agreement signed',
  'signed-on-paper': 'Agreement signed on paper and put on file',
  'extension-asked': 'More time asked for',
  'extension-granted': 'More time granted',
  'extension-not-this-time': 'No more time this time',
  'extension-withdrawn': 'More time no longer asked for',
};
