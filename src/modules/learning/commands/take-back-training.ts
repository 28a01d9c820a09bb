import { type Tx, within } from '../../../platform/db/index.ts';
import { recordLearning } from '../events.ts';
import type { LearningTables } from '../tables.ts';

interface TakingBack {
  readonly programme: string;
  readonly person: string;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** What was recorded by mistake no longer counts, and stays on record as taken back. */
export async function takeBackTraining(tx: Tx, { programme, person, by, now }: TakingBack): Promise<void> {
  await within<LearningTables>(tx)
    .updateTable('learning.training')
    .set({ taken_back_at: now, taken_back_by: by })
    .where('programme', '=', programme)
    .where('person', '=', person)
    .where('taken_back_at', 'is', null)
    .execute();
  await recordLearning(tx, { type: 'learning.training-taken-back', programme, person, by, at: now });
}
