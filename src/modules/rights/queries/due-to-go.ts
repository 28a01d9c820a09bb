import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { Kind } from '../tables.ts';

interface Leaving {
  readonly kind: Kind;
  readonly subject: string;
  readonly programme: string | null;
}

/** What is over today, and held by nobody: neither itself, nor one of its people, nor the pair that a concern was about. */
export async function dueToGo(tx: Tx, today: Temporal.PlainDate): Promise<readonly Leaving[]> {
  const { rows } = await sql<Leaving>`
    SELECT l.kind, l.subject, l.programme FROM rights.leaving l
    WHERE l.gone_at IS NULL AND l.goes_on <= ${today} AND NOT EXISTS (
      SELECT FROM rights.hold h
      WHERE h.ended_at IS NULL AND (h.until_day IS NULL OR h.until_day >= ${today})
        AND (h.subject = l.subject
          OR h.subject IN (SELECT unnest(ARRAY[c.relationship, c.raised_by, c.about_person])
            FROM concerns.concern c WHERE c.id = l.subject)
          OR h.subject IN (SELECT m.person FROM relationships.member m WHERE m.relationship = l.subject)))
    -- Relationships first: they tie their people.
    ORDER BY l.kind DESC, l.goes_on LIMIT 500
  `.execute(within(tx));
  return rows;
}

/** What was announced just now or goes soon, to be counted anew. */
export async function soonToGo(
  tx: Tx,
  { before, now }: { readonly before: Temporal.PlainDate; readonly now: Temporal.Instant },
): Promise<readonly Leaving[]> {
  const { rows } = await sql<Leaving>`
    SELECT kind, subject, programme FROM rights.leaving
    WHERE gone_at IS NULL AND (goes_on <= ${before} OR announced_at = ${now}) ORDER BY goes_on LIMIT 500
  `.execute(within(tx));
  return rows;
}
