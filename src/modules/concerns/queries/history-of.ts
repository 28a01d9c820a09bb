import { type Tx, within } from '../../../platform/db/index.ts';
import type { ConcernState } from '../lifecycle.ts';
import type { ConcernsTables } from '../tables.ts';

export interface Step {
  readonly turn: number;
  readonly state: ConcernState;
  readonly at: Temporal.Instant;
  readonly by: string;
}

/** What has happened to a concern, the latest first. */
export const historyOf = (tx: Tx, concern: string): Promise<readonly Step[]> =>
  within<ConcernsTables>(tx)
    .selectFrom('concerns.state_change')
    .select(['turn', 'state', 'at', 'by_person as by'])
    .where('concern', '=', concern)
    .orderBy('turn', 'desc')
    .execute();
