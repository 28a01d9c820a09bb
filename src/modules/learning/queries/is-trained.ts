import { type Tx, within } from '../../../platform/db/index.ts';
import type { LearningTables } from '../tables.ts';

/** Whether someone may enter a programme's pool of mentors, as far as training goes. */
export async function isTrained(tx: Tx, person: string, programme: string): Promise<boolean> {
  const row = await within<LearningTables>(tx)
    .selectFrom('learning.trained')
    .select('person')
    .where('programme', '=', programme)
    .where('person', '=', person)
    .executeTakeFirst();
  return row !== undefined;
}
