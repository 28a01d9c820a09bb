import { dayOf } from '../../../platform/clock/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { PeopleTables } from '../tables.ts';

export interface ListedOrganisation {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly region: string;
}

/** The organisations that exist today, by name. */
export async function listOrganisations(tx: Tx, now: Temporal.Instant): Promise<readonly ListedOrganisation[]> {
  const today = dayOf(now);
  return within<PeopleTables>(tx)
    .selectFrom('people.organisation')
    .select(['id', 'key', 'name', 'kind', 'region'])
    .where((or) => or.or([or('from_day', 'is', null), or('from_day', '<=', today)]))
    .where((or) => or.or([or('to_day', 'is', null), or('to_day', '>', today)]))
    .orderBy('name')
    .execute();
}
