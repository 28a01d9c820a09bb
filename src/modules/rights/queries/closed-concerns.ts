import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import { keptMonthsAfterConcern } from '../periods.ts';
import type { Ending } from './ended-pairs.ts';

/** Concerns that are closed and not yet among what goes. */
export async function closedConcerns(tx: Tx): Promise<readonly Ending[]> {
  const { rows } = await sql<Ending>`
    SELECT s.concern AS subject, s.programme, s.at::date AS since, ${keptMonthsAfterConcern}::int AS months
    FROM concerns.state_change s
    WHERE s.state = 'closed' AND s.replaced_at IS NULL
      AND NOT EXISTS (SELECT FROM rights.leaving l WHERE l.kind = 'concern' AND l.subject = s.concern)
    LIMIT 500
  `.execute(within(tx));
  return rows;
}
