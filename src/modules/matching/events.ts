import type { Tx } from '../../platform/db/index.ts';
import { recordAll } from '../../platform/jobs/index.ts';

interface MatchingEvent {
  readonly type:
    | 'matching.request-sent'
    | 'matching.request-withdrawn'
    | 'matching.proposal-made'
    | 'matching.proposal-accepted-by-one'
    | 'matching.proposal-accepted'
    | 'matching.call-arranged'
    | 'matching.proposal-going-ahead'
    | 'matching.proposal-not-this-time'
    | 'matching.proposal-lapsed'
    | 'matching.proposal-withdrawn'
    | 'matching.run-asked';
  readonly programme: string;
  /** The request, the proposal, the people: whatever there is. */
  readonly ids: Readonly<Record<string, string>>;
  /** Null: a clock had run out. */
  readonly by: string | null;
  readonly at: Temporal.Instant;
}

/** Who declined is nobody's business but the coordinator's, so an ending says only that there was one. */
export const recordMatching = (tx: Tx, ...events: readonly MatchingEvent[]): Promise<void> =>
  recordAll(
    tx,
    events.map(({ ids, ...event }) => ({ ...event, ids: { programme: event.programme, ...ids } })),
  );
