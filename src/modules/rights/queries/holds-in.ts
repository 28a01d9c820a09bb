import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { HeldKind } from '../tables.ts';

export interface Hold {
  readonly id: string;
  readonly kind: HeldKind;
  readonly subject: string;
  readonly names: string;
  readonly reason: string;
  readonly placedAt: Temporal.Instant;
  readonly placedBy: string | null;
  readonly until: Temporal.PlainDate | null;
}

/** The holds of a programme that nobody has ended and whose day has not passed. */
export async function holdsIn(tx: Tx, programme: string, today: Temporal.PlainDate): Promise<readonly Hold[]> {
  const { rows } = await sql<Hold>`
    SELECT h.id, h.kind, h.subject, COALESCE(r.names, p.name, 'Somebody') AS names, h.reason,
      h.placed_at AS "placedAt", o.name AS "placedBy", h.until_day AS until
    FROM rights.hold h
    LEFT JOIN rights.pairs(${programme}) r ON r.relationship = h.subject
    LEFT JOIN people.current_person p ON p.id = h.subject
    LEFT JOIN accounts.account o ON o.person = h.placed_by
    WHERE h.programme = ${programme} AND h.ended_at IS NULL AND (h.until_day IS NULL OR h.until_day >= ${today})
    ORDER BY h.placed_at
  `.execute(within(tx));
  return rows;
}
