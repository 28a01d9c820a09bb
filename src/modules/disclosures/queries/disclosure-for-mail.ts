import { type Tx, within } from '../../../platform/db/index.ts';
import type { PeopleViews } from '../../people/index.ts';
import type { DisclosuresTables } from '../tables.ts';

/** What the worker knows of a disclosure: where it stands, and who proposed it. */
export async function disclosureForMail(tx: Tx, id: string) {
  const row = await within<DisclosuresTables & PeopleViews>(tx)
    .selectFrom('disclosures.disclosure as d')
    .innerJoin('disclosures.state_change as s', (join) =>
      join.onRef('s.disclosure', '=', 'd.id').on('s.replaced_at', 'is', null),
    )
    .leftJoin('people.current_person as p', 'p.id', 'd.proposed_by')
    .select(['d.programme', 's.state', 'p.name as proposer'])
    .where('d.id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}
