import { type Tx, within } from '../../../platform/db/index.ts';
import type { EvaluationTables } from '../tables.ts';

export interface PassedWord {
  readonly relationship: string;
  readonly author: string;
  readonly body: string;
}

/** What was passed on, for those in the relationship; before that there is nothing to find. */
export async function readWord(tx: Tx, feedback: string): Promise<PassedWord | null> {
  const row = await within<EvaluationTables>(tx)
    .selectFrom('evaluation.word as w')
    .innerJoin('evaluation.passing as p', 'p.feedback', 'w.feedback')
    .select(['w.relationship', 'w.author', 'w.body'])
    .where('w.feedback', '=', feedback)
    .executeTakeFirst();
  return row ?? null;
}
