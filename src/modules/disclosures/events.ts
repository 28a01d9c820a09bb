import type { Tx } from '../../platform/db/index.ts';
import { record } from '../../platform/jobs/index.ts';
import type { DisclosureState } from './lifecycle.ts';

interface DisclosureEvent {
  readonly type: `disclosures.disclosure-${DisclosureState}` | 'disclosures.undertaking-given';
  readonly disclosure: string;
  readonly relationship: string;
  readonly programme: string;
  readonly by: string | null;
  readonly at: Temporal.Instant;
}

export const recordDisclosureEvent = (tx: Tx, { disclosure, relationship, ...event }: DisclosureEvent): Promise<void> =>
  record(tx, { ...event, ids: { disclosure, relationship } });
