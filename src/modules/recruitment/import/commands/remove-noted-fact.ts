import { type Tx, within } from '../../../../platform/db/index.ts';
import type { ImportTables } from '../tables.ts';

/** What is not so, or not wanted, goes with its text: the person can do that, and their coordinators. */
export async function removeNotedFact(tx: Tx, id: string): Promise<void> {
  await within<ImportTables>(tx).deleteFrom('recruitment.noted_fact').where('id', '=', id).execute();
}
