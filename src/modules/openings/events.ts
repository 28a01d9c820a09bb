import type { Tx } from '../../platform/db/index.ts';
import { record } from '../../platform/jobs/index.ts';
import type { OpeningState } from './lifecycle.ts';

interface OpeningEvent {
  readonly type: `openings.opening-${OpeningState}` | 'openings.members-told';
  readonly opening: string;
  readonly programme: string;
  readonly by: string | null;
  readonly at: Temporal.Instant;
}

export const recordOpeningEvent = (tx: Tx, { opening, ...event }: OpeningEvent): Promise<void> =>
  record(tx, { ...event, ids: { opening } });
