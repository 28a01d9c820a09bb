import { type Tx, within } from '../../../platform/db/index.ts';
import type { SessionsTables } from '../tables.ts';

export interface Progress {
  readonly held: number;
  readonly postponed: number;
}

/** How a relationship gets on, in numbers. */
export async function progressOf(tx: Tx, relationship: string): Promise<Progress> {
  const tables = within<SessionsTables>(tx);
  const counts = await tables
    .selectFrom('sessions.progress')
    .select('held')
    .where('relationship', '=', relationship)
    .executeTakeFirst();
  const moves = await tables
    .selectFrom('sessions.postponements')
    .select('times')
    .where('relationship', '=', relationship)
    .executeTakeFirst();
  return { held: counts?.held ?? 0, postponed: moves?.times ?? 0 };
}
