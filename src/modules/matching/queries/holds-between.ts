import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';

export interface HoldsBetween {
  readonly kind: 'keep' | 'never';
  readonly one: number;
  readonly two: number;
  /** How many pairs were held at one of the two moments and not at the other. */
  readonly changed: number;
}

interface Moments {
  readonly one: Temporal.Instant;
  readonly two: Temporal.Instant;
}

/** How many pairs were kept together, and kept apart, at two moments; over the pairs that the acting person may see. */
export async function holdsBetween(tx: Tx, programme: string, { one, two }: Moments): Promise<readonly HoldsBetween[]> {
  const heldAt = (moment: Temporal.Instant) =>
    sql`(h.at <= ${moment} AND (h.ended_at IS NULL OR h.ended_at > ${moment}))`;
  const { rows } = await sql<HoldsBetween>`
    SELECT kind, count(*) FILTER (WHERE one) AS one, count(*) FILTER (WHERE two) AS two,
      count(*) FILTER (WHERE one <> two) AS changed
    FROM (
      SELECT kind, mentee, mentor, bool_or(${heldAt(one)}) AS one, bool_or(${heldAt(two)}) AS two
      FROM matching.hold h WHERE h.programme = ${programme}
      GROUP BY kind, mentee, mentor
    ) held
    GROUP BY kind ORDER BY kind
  `.execute(within(tx));
  return rows.filter(({ one, two }) => one + two > 0);
}
