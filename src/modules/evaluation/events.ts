import type { Tx } from '../../platform/db/index.ts';
import { record } from '../../platform/jobs/index.ts';

interface EvaluationEvent {
  readonly type: 'evaluation.feedback-asked' | 'evaluation.feedback-given' | 'evaluation.word-passed-on';
  readonly feedback: string;
  readonly relationship: string;
  readonly programme: string;
  readonly by: string | null;
  readonly at: Temporal.Instant;
}

export const recordEvaluationEvent = (tx: Tx, { feedback, relationship, ...event }: EvaluationEvent): Promise<void> =>
  record(tx, { ...event, ids: { feedback, relationship } });
