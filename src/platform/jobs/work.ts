import type { Clock } from '../clock/index.ts';
import type { Database } from '../db/index.ts';
import type { Subscriber, Sweep } from './subscription.ts';

/** Everything that workers have to do, and what they do it with. */
export interface Work<Services> {
  readonly db: Database;
  readonly subscriptions: readonly Subscriber<Services>[];
  readonly sweeps: readonly Sweep<Services>[];
  readonly clock: Clock;
  readonly services: Services;
}
