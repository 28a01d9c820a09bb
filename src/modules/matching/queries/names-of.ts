import { type Tx, within } from '../../../platform/db/index.ts';
import type { Tables } from '../tables.ts';

export async function namesOf(tx: Tx, people: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (people.length === 0) return new Map();
  const rows = await within<Tables>(tx)
    .selectFrom('people.current_person')
    .select(['id', 'name'])
    .where('id', 'in', people)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
