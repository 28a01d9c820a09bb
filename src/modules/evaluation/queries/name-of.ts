import { type Tx, within } from '../../../platform/db/index.ts';
import type { PeopleViews } from '../../people/index.ts';

/** The name as they write it, for those who may know it. */
export async function nameOf(tx: Tx, person: string): Promise<string | null> {
  const row = await within<PeopleViews>(tx)
    .selectFrom('people.current_person')
    .select('name')
    .where('id', '=', person)
    .executeTakeFirst();
  return row?.name ?? null;
}
