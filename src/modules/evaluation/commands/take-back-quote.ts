import { type Tx, within } from '../../../platform/db/index.ts';
import type { EvaluationTables } from '../tables.ts';

/** Consent to print a sentence can be taken back at any time, by its author; it is in no review made afterwards. */
export async function takeBackQuote(tx: Tx, feedback: string, now: Temporal.Instant): Promise<void> {
  await within<EvaluationTables>(tx)
    .updateTable('evaluation.quote')
    .set({ taken_back_at: now })
    .where('feedback', '=', feedback)
    .where('taken_back_at', 'is', null)
    .execute();
}
