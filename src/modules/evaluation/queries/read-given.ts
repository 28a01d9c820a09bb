import { type Tx, within } from '../../../platform/db/index.ts';
import { type Answers, storedAnswersSchema } from '../../questionnaires/index.ts';
import type { EvaluationTables } from '../tables.ts';

export interface Given {
  readonly answers: Answers;
  /** The sentence that may be printed; null when there is none, or the consent was taken back. */
  readonly quote: string | null;
  readonly word: string | null;
  readonly passedOnAt: Temporal.Instant | null;
}

/** What was said, for its author and for the coordinator; null until it has been. */
export async function readGiven(tx: Tx, feedback: string): Promise<Given | null> {
  const row = await within<EvaluationTables>(tx)
    .selectFrom('evaluation.answers as a')
    .leftJoin('evaluation.quote as q', (join) =>
      join.onRef('q.feedback', '=', 'a.feedback').on('q.taken_back_at', 'is', null),
    )
    .leftJoin('evaluation.word as w', 'w.feedback', 'a.feedback')
    .leftJoin('evaluation.passing as p', 'p.feedback', 'a.feedback')
    .select(['a.body as answers', 'q.body as quote', 'w.body as word', 'p.at as passedOnAt'])
    .where('a.feedback', '=', feedback)
    .executeTakeFirst();
  return row ? { ...row, answers: storedAnswersSchema.parse(row.answers) } : null;
}
