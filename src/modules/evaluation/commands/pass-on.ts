import { type Tx, within } from '../../../platform/db/index.ts';
import { recordEvaluationEvent } from '../events.ts';
import type { AskedFeedback } from '../queries/read-feedback.ts';
import type { EvaluationTables } from '../tables.ts';

/** The mentor hears from the coordinator what the mentee wrote for them. False when it was passed on before. */
export async function passOn(tx: Tx, feedback: AskedFeedback, by: string, now: Temporal.Instant): Promise<boolean> {
  const { id, relationship, programme } = feedback;
  const passed = await within<EvaluationTables>(tx)
    .insertInto('evaluation.passing')
    .values({ feedback: id, relationship, at: now, by_person: by })
    .onConflict((conflict) => conflict.column('feedback').doNothing())
    .returning('feedback')
    .executeTakeFirst();
  if (!passed) return false;
  const event = { feedback: id, relationship, programme, by, at: now };
  await recordEvaluationEvent(tx, { ...event, type: 'evaluation.word-passed-on' });
  return true;
}
