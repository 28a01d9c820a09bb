import type { Tx } from '../../platform/db/index.ts';
import { record } from '../../platform/jobs/index.ts';

interface DirectoryEvent {
  readonly type:
    | 'directory.portrait-saved'
    | 'directory.portrait-published'
    | 'directory.portrait-taken-down'
    | 'directory.portrait-confirmed'
    | 'directory.capacity-offered'
    | 'directory.leave-told'
    | 'directory.leave-ended';
  readonly programme: string;
  readonly person: string;
  readonly by: string;
  readonly at: Temporal.Instant;
}

export const recordDirectoryEvent = (tx: Tx, { person, ...event }: DirectoryEvent): Promise<void> =>
  record(tx, { ...event, ids: { programme: event.programme, person } });
