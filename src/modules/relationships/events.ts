import type { Tx } from '../../platform/db/index.ts';
import { record } from '../../platform/jobs/index.ts';

interface RelationshipEvent {
  readonly type:
    | 'relationships.relationship-opened'
    | 'relationships.agreement-offered'
    | 'relationships.agreement-signed'
    | 'relationships.relationship-active'
    | 'relationships.relationship-paused'
    | 'relationships.relationship-winding-up'
    | 'relationships.relationship-ended'
    | 'relationships.another-match-wanted'
    | 'relationships.extension-asked'
    | 'relationships.extension-granted'
    | 'relationships.extension-not-this-time'
    | 'relationships.extension-withdrawn';
  readonly relationship: string;
  readonly programme: string;
  readonly by: string | null;
  readonly at: Temporal.Instant;
}

export const recordRelationshipEvent = (tx: Tx, { relationship, ...event }: RelationshipEvent): Promise<void> =>
  record(tx, { ...event, ids: { relationship } });
