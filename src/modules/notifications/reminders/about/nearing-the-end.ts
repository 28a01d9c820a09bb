import { within } from '../../../../platform/db/index.ts';
import type { RelationshipsViews } from '../../../relationships/index.ts';
import type { Reminding } from '../reminding.ts';

export const nearingTheEnd: Reminding = {
  id: 'nearing-the-end',
  more: 'You could look back together at what has changed, and decide what the last sessions are for. If you need more time, you can ask for it.',
  button: 'Plan the end',
  path: ({ about }) => `/relationships/${about}`,
  find: async (tx, { programme, sides, span }) => {
    const rows = await within<RelationshipsViews>(tx)
      .selectFrom('relationships.current as r')
      .innerJoin('relationships.member as m', 'm.relationship', 'r.id')
      .select(['r.id as about', 'm.person', 'r.ends_on as fact'])
      .where('r.programme', '=', programme)
      .where('r.state', '=', 'active')
      .where('m.left_at', 'is', null)
      .where('m.side', 'in', sides)
      .where('r.ends_on', '>=', span.from)
      .where('r.ends_on', '<=', span.until)
      .execute();
    // More time moves the end, and with it the occasion.
    return rows.map((row) => ({ ...row, occasion: `${row.about}/${row.fact}` }));
  },
  stillSo: async (tx, { about }) => {
    const current = await within<RelationshipsViews>(tx)
      .selectFrom('relationships.current')
      .select('id')
      .where('id', '=', about)
      .where('state', '=', 'active')
      .executeTakeFirst();
    return current !== undefined;
  },
};
