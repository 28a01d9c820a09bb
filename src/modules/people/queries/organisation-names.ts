import { type Tx, within } from '../../../platform/db/index.ts';
import type { PeopleTables } from '../tables.ts';

/** The names of these organisations by id, those too that no longer exist. */
export async function organisationNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await within<PeopleTables>(tx)
    .selectFrom('people.organisation')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
