import { newId, type Tx, within } from '../../../platform/db/index.ts';
import { recordLearning } from '../events.ts';
import type { TrainingKind } from '../kinds.ts';
import type { LearningTables } from '../tables.ts';

interface Recording {
  readonly programme: string;
  readonly people: readonly string[];
  readonly kind: TrainingKind;
  /** The day of the course; for the qualified it may be unknown. */
  readonly heldOn: Temporal.PlainDate | null;
  /** Whoever has seen that it is so. */
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** EM-02: these people have trained, or were qualified already. */
export async function recordTraining(tx: Tx, { programme, people, kind, heldOn, by, now }: Recording): Promise<void> {
  for (const person of people) {
    const seen = { held_on: heldOn, seen_by: by, recorded_at: now, taken_back_at: null, taken_back_by: null };
    await within<LearningTables>(tx)
      .insertInto('learning.training')
      .values({ id: newId(), programme, person, kind, ...seen })
      .execute();
    await recordLearning(tx, { type: 'learning.training-recorded', programme, person, by, at: now });
  }
}
