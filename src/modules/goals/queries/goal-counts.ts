import { type Tx, within } from '../../../platform/db/index.ts';
import type { GoalsTables } from '../tables.ts';

export interface GoalCounts {
  readonly goals: number;
  readonly reached: number;
}

/** How many goals a pair has, and how many they have reached: all that a coordinator sees. */
export async function goalCounts(tx: Tx, relationship: string): Promise<GoalCounts> {
  const row = await within<GoalsTables>(tx)
    .selectFrom('goals.progress')
    .select(['goals', 'reached'])
    .where('relationship', '=', relationship)
    .executeTakeFirst();
  return row ?? { goals: 0, reached: 0 };
}
