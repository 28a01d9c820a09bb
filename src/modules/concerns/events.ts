import type { Tx } from '../../platform/db/index.ts';
import { record } from '../../platform/jobs/index.ts';
import type { ConcernState } from './lifecycle.ts';

interface ConcernEvent {
  readonly type: `concerns.concern-${ConcernState}` | 'concerns.person-told';
  readonly concern: string;
  readonly programme: string;
  readonly by: string;
  readonly at: Temporal.Instant;
}

export const recordConcernEvent = (tx: Tx, { concern, ...event }: ConcernEvent): Promise<void> =>
  record(tx, { ...event, ids: { concern } });
