import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { Kind } from '../tables.ts';

export interface Leaving {
  readonly kind: Kind;
  readonly subject: string;
  /** The names of those meant. */
  readonly names: string;
  readonly since: Temporal.PlainDate;
  readonly goesOn: Temporal.PlainDate;
  readonly entries: number;
  readonly texts: number;
  readonly goneAt: Temporal.Instant | null;
}

/** What goes in a programme, the soonest first, and then what has gone. */
export async function leavingIn(tx: Tx, programme: string): Promise<readonly Leaving[]> {
  const { rows } = await sql<Leaving>`
    SELECT l.kind, l.subject, CASE l.kind WHEN 'concern' THEN 'One that was closed' ELSE COALESCE(r.names, p.name, 'Somebody') END AS names, l.since, l.goes_on AS "goesOn",
      l.entries, l.texts, l.gone_at AS "goneAt"
    FROM rights.leaving l
    LEFT JOIN rights.pairs(${programme}) r ON r.relationship = l.subject
    LEFT JOIN people.current_person p ON p.id = l.subject
    WHERE l.programme = ${programme}
    ORDER BY l.gone_at IS NOT NULL, l.goes_on, names
    LIMIT 500
  `.execute(within(tx));
  return rows;
}
