import type { Tx } from '../../platform/db/index.ts';
import { record } from '../../platform/jobs/index.ts';

interface ProgrammeEvent {
  readonly type:
    | 'programmes.programme-started'
    | 'programmes.programme-draft'
    | 'programmes.programme-open'
    | 'programmes.programme-closed'
    | 'programmes.settings-changed';
  readonly programme: string;
  readonly by: string;
  readonly at: Temporal.Instant;
}

export const recordProgrammeEvent = (tx: Tx, event: ProgrammeEvent): Promise<void> =>
  record(tx, { ...event, ids: { programme: event.programme } });
