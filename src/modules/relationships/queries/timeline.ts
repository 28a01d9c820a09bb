import { sql } from 'kysely';
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
  readonly by: string | null;
}

/** What has happened to a relationship, the latest first. */
export async function timeline(tx: Tx, relationship: string): Promise<readonly TimelineFact[]> {
  const { rows } = await sql<Row>`
    SELECT f.at, f.kind, p.name AS by
    FROM (
      SELECT s.at, s.state AS kind, s.by_person AS by, s.turn * 2 AS place
      FROM relationships.state_change s WHERE s.relationship = ${relationship}
      UNION ALL
      SELECT g.recorded_at, CASE WHEN g.on_paper THEN 'signed-on-paper' ELSE 'signed' END, g.person, 3
      FROM relationships.signature g WHERE g.relationship = ${relationship}
      UNION ALL
      SELECT c.at, 'extension-' || c.state, c.by_person, 5
      FROM relationships.extension_change c WHERE c.relationship = ${relationship}
    ) f
    LEFT JOIN people.current_person p ON p.id = f.by
    ORDER BY f.at DESC, f.place DESC
  `.execute(within(tx));
  return rows.map(({ at, kind, by }) => ({ at, what: factWords[kind] ?? kind, by }));
}

const factWords: Readonly<Record<string, string>> = {
  agreeing: 'Both wanted to go ahead',
  active: 'Mentoring under way',
  paused: 'Paused',
  'winding-up': 'A last day was set',
  ended: 'Ended',
  signed: 'Agreement signed',
  'signed-on-paper': 'Agreement signed on paper and put on file',
  'extension-asked': 'More time asked for',
  'extension-granted': 'More time granted',
  'extension-not-this-time': 'No more time this time',
  'extension-withdrawn': 'More time no longer asked for',
};
