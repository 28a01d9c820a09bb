import { type Tx, within } from '../../../platform/db/index.ts';
import type { EvaluationTables } from '../tables.ts';

/** Feedback that somebody was asked for and has not given; null when there is nothing to wait for. */
export async function openFeedback(
  tx: Tx,
  id: string,
): Promise<{ readonly programme: string; readonly person: string } | null> {
  const row = await within<EvaluationTables>(tx)
    .selectFrom('evaluation.feedback')
    .select(['programme', 'person'])
    .where('id', '=', id)
    .where('given_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}
