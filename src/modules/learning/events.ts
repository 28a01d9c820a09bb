import type { Tx } from '../../platform/db/index.ts';
import { record } from '../../platform/jobs/index.ts';

interface LearningEvent {
  readonly type: 'learning.training-recorded' | 'learning.training-taken-back';
  readonly programme: string;
  readonly person: string;
  readonly by: string;
  readonly at: Temporal.Instant;
}

export const recordLearning = (tx: Tx, { person, ...event }: LearningEvent): Promise<void> =>
  record(tx, { ...event, ids: { person } });
