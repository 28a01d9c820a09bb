import type { Tx } from '../../platform/db/index.ts';
import { record } from '../../platform/jobs/index.ts';

/** People move: whoever keeps rules about somebody's organisation, post or manager checks them again on hearing this. */
export interface PeopleEvent {
  readonly type: 'people.person-registered' | 'people.post-changed' | 'people.access-needs-stated';
  readonly person: string;
  readonly by: string;
  readonly at: Temporal.Instant;
}

export const recordPeople = (tx: Tx, { type, person, by, at }: PeopleEvent): Promise<void> =>
  record(tx, { type, by, programme: null, ids: { person }, at });
