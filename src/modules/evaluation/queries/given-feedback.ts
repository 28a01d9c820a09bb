import { type Tx, within } from '../../../platform/db/index.ts';
import type { ProgrammesViews } from '../../programmes/index.ts';
import type { EvaluationTables } from '../tables.ts';

export interface GivenFeedback {
  readonly id: string;
  readonly programmeName: string;
  readonly givenAt: Temporal.Instant;
}

/** What somebody said about their mentoring, to read again; a quote of it can be taken back there. The newest first. */
export async function givenFeedback(tx: Tx, person: string): Promise<readonly GivenFeedback[]> {
  const rows = await within<EvaluationTables & ProgrammesViews>(tx)
    .selectFrom('evaluation.feedback as f')
    .innerJoin('programmes.current as p', 'p.id', 'f.programme')
    .select(['f.id', 'p.name as programmeName', 'f.given_at as givenAt'])
    .where('f.person', '=', person)
    .where('f.given_at', 'is not', null)
    .orderBy('f.given_at', 'desc')
    .$narrowType<{ givenAt: Temporal.Instant }>()
    .execute();
  return rows;
}
