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
  readonly endedAt: Temporal.Instant | null;
  readonly endedBy: string | null;
}

/** The holds of a programme that nobody has ended and whose day has not passed. */
export const holdsIn = async (tx: Tx, programme: string, today: Temporal.PlainDate): Promise<readonly Hold[]> =>
  (await allHolds(tx, programme)).filter((hold) => stands(hold, today));

/** Those that somebody has ended, or whose day has passed. */
export const pastHoldsIn = async (tx: Tx, programme: string, today: Temporal.PlainDate): Promise<readonly Hold[]> =>
  (await allHolds(tx, programme)).filter((hold) => !stands(hold, today));

const stands = ({ endedAt, until }: Hold, today: Temporal.PlainDate): boolean =>
  endedAt === null && (until === null || Temporal.PlainDate.compare(until, today) >= 0);

async function allHolds(tx: Tx, programme: string): Promise<readonly Hold[]> {
  const { rows } = await sql<Hold>`
    SELECT h.id, h.kind, h.subject, COALESCE(r.names, p.name, 'Somebody') AS names, h.reason,
      h.placed_at AS "placedAt", o.name AS "placedBy", h.until_day AS until,
      h.ended_at AS "endedAt", e.name AS "endedBy"
    FROM rights.hold h
    LEFT JOIN rights.pairs(${programme}) r ON r.relationship = h.subject
    LEFT JOIN people.current_person p ON p.id = h.subject
    LEFT JOIN accounts.account o ON o.person = h.placed_by
    LEFT JOIN accounts.account e ON e.person = h.ended_by
    WHERE h.programme = ${programme} ORDER BY h.placed_at DESC, h.id
  `.execute(within(tx));
  return rows;
}
