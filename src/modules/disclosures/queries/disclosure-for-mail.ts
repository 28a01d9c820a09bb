import { type Tx, within } from '../../../platform/db/index.ts';
import type { DisclosuresTables } from '../tables.ts';

/** What the worker knows of a disclosure: where it stands. */
export async function disclosureForMail(tx: Tx, id: string) {
  const row = await within<DisclosuresTables>(tx)
    .selectFrom('disclosures.disclosure as d')
    .innerJoin('disclosures.state_change as s', (join) =>
      join.onRef('s.disclosure', '=', 'd.id').on('s.replaced_at', 'is', null),
    )
    .select(['d.programme', 's.state'])
    .where('d.id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}
