import { within } from '../../../platform/db/index.ts';
import { type Asking, oncePerAsking } from '../../../platform/http/index.ts';
import type { ProgrammesViews } from '../../programmes/index.ts';
import type { EvaluationTables } from '../tables.ts';

export interface GivenFeedback {
  readonly id: string;
  readonly programmeName: string;
  readonly givenAt: Temporal.Instant;
}

/** What the actor was asked to say about their mentoring, the last said first; the same for all that a page asks what waits. */
export const feedbackFor = oncePerAsking(({ tx, actor }) =>
  within<EvaluationTables & ProgrammesViews>(tx)
    .selectFrom('evaluation.feedback as f')
    .innerJoin('programmes.current as p', 'p.id', 'f.programme')
    .select(['f.id', 'p.name as programmeName', 'f.asked_at as askedAt', 'f.given_at as givenAt'])
    .where('f.person', '=', actor.person)
    .orderBy('f.given_at', 'desc')
    .execute(),
);

/** What somebody said about their mentoring, to read again; a quote of it can be taken back there. The newest first. */
export async function givenFeedback(asking: Asking): Promise<readonly GivenFeedback[]> {
  return (await feedbackFor(asking)).flatMap(({ givenAt, id, programmeName }) =>
    givenAt ? [{ id, programmeName, givenAt }] : [],
  );
}
