import { type Tx, within } from '../../../platform/db/index.ts';
import type { ConcernsTables } from '../tables.ts';

/** What the worker knows of a concern: facts, and whether the person concerned was told. */
export async function concernForMail(tx: Tx, id: string) {
  const row = await within<ConcernsTables>(tx)
    .selectFrom('concerns.concern as c')
    .innerJoin('concerns.state_change as s', (join) =>
      join.onRef('s.concern', '=', 'c.id').on('s.replaced_at', 'is', null),
    )
    .leftJoin('concerns.telling as t', 't.concern', 'c.id')
    .select(['c.id', 'c.programme', 'c.relationship', 'c.drill', 'c.raised_by as raisedBy', 'c.raised_at as raisedAt'])
    .select(['s.state', 't.person as toldPerson'])
    .where('c.id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}
