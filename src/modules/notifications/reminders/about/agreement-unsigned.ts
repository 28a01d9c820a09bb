import { dayOf, homeZone } from '../../../../platform/clock/index.ts';
import { within } from '../../../../platform/db/index.ts';
import { type RelationshipsViews, readAgreement } from '../../../relationships/index.ts';
import type { Reminding } from '../reminding.ts';

export const agreementUnsigned: Reminding = {
  id: 'agreement-unsigned',
  more: 'It is short, and the first session can be arranged when both of you have signed it.',
  button: 'Read the agreement',
  path: ({ about }) => `/relationships/${about}/agreement`,
  find: async (tx, { programme, sides, span }) => {
    const rows = await within<RelationshipsViews>(tx)
      .selectFrom('relationships.current as r')
      .innerJoin('relationships.member as m', 'm.relationship', 'r.id')
      .select(['r.id as about', 'm.person', 'r.opened_at'])
      .where('r.programme', '=', programme)
      .where('r.state', '=', 'agreeing')
      .where('m.left_at', 'is', null)
      .where('m.side', 'in', sides)
      .where('r.opened_at', '>=', span.from.toZonedDateTime(homeZone).toInstant())
      .execute();
    return rows.map(({ opened_at, ...row }) => ({ ...row, fact: dayOf(opened_at), occasion: row.about }));
  },
  stillSo: async (tx, { about, person }) => {
    const agreement = await readAgreement(tx, about);
    const current = await within<RelationshipsViews>(tx)
      .selectFrom('relationships.current')
      .select('id')
      .where('id', '=', about)
      .where('state', '=', 'agreeing')
      .executeTakeFirst();
    return current !== undefined && !agreement?.signatures.some((signature) => signature.person === person);
  },
};
