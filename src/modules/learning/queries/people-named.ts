import { type Tx, within } from '../../../platform/db/index.ts';
import type { PeopleViews } from '../../people/index.ts';

/** Those of these people whom the acting person may see, by the order of surnames. */
export async function peopleNamed(
  tx: Tx,
  people: readonly string[],
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  if (people.length === 0) return [];
  return within<PeopleViews>(tx)
    .selectFrom('people.current_person')
    .select(['id', 'name'])
    .where('id', 'in', people)
    .orderBy('sort_name')
    .execute();
}
