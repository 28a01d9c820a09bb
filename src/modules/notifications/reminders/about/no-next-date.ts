import { dayOf, homeZone } from '../../../../platform/clock/index.ts';
import { type Tx, within } from '../../../../platform/db/index.ts';
import type { RelationshipsViews } from '../../../relationships/index.ts';
import type { SessionsViews } from '../../../sessions/index.ts';
import type { Reminding } from '../reminding.ts';

export const noNextDate: Reminding = {
  id: 'no-next-date',
  more: 'If now is not the time, that is fine, and you can pause for a while.',
  button: 'Arrange the next session',
  path: ({ about }) => `/relationships/${about}/sessions/new`,
  find: async (tx, { programme, sides, span }) => {
    const rows = await withoutNextDate(tx)
      .innerJoin('relationships.member as m', 'm.relationship', 'r.id')
      .select(['r.id as about', 'm.person', 'p.last_held_at'])
      .where('r.programme', '=', programme)
      .where('m.left_at', 'is', null)
      .where('m.side', 'in', sides)
      .where('p.last_held_at', '>=', span.from.toZonedDateTime(homeZone).toInstant())
      .execute();
    return rows.flatMap(({ last_held_at: last, ...row }) => {
      if (!last) return [];
      const fact = dayOf(last);
      return [{ ...row, fact, occasion: `${row.about}/${fact}` }];
    });
  },
  stillSo: async (tx, { about }) =>
    (await withoutNextDate(tx).select('r.id').where('r.id', '=', about).executeTakeFirst()) !== undefined,
};

const withoutNextDate = (tx: Tx) =>
  within<SessionsViews & RelationshipsViews>(tx)
    .selectFrom('relationships.current as r')
    .innerJoin('sessions.progress as p', 'p.relationship', 'r.id')
    .where('r.state', '=', 'active')
    .where('p.next_arranged_at', 'is', null);
