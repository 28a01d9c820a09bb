import { type Tx, within } from '../../../platform/db/index.ts';
import type { PeopleViews } from '../../people/index.ts';
import type { RelationshipsViews, Side } from '../../relationships/index.ts';
import type { EvaluationTables } from '../tables.ts';

export interface ListedFeedback {
  readonly id: string;
  readonly name: string | null;
  readonly side: Side;
  readonly askedAt: Temporal.Instant;
  readonly givenAt: Temporal.Instant | null;
  /** The mentee left a word for the mentor that still waits to be passed on. */
  readonly hasWordWaiting: boolean;
}

/** Who was asked in a programme, the newest first, without the relationships that the acting coordinator has been in. */
export async function listFeedback(
  tx: Tx,
  {
    programme,
    actor,
    most,
    skip,
  }: { readonly programme: string; readonly actor: string; readonly most: number; readonly skip: number },
): Promise<readonly ListedFeedback[]> {
  const rows = await within<EvaluationTables & RelationshipsViews & PeopleViews>(tx)
    .selectFrom('evaluation.feedback as f')
    .leftJoin('people.current_person as p', 'p.id', 'f.person')
    .leftJoin('evaluation.word as w', 'w.feedback', 'f.id')
    .leftJoin('evaluation.passing as o', 'o.feedback', 'f.id')
    .select(['f.id', 'p.name', 'f.side', 'f.asked_at as askedAt', 'f.given_at as givenAt'])
    .select((row) => row.and([row('w.feedback', 'is not', null), row('o.feedback', 'is', null)]).as('hasWordWaiting'))
    .where('f.programme', '=', programme)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('relationships.member as m')
            .select('m.person')
            .whereRef('m.relationship', '=', 'f.relationship')
            .where('m.person', '=', actor),
        ),
      ),
    )
    .orderBy('f.asked_at', 'desc')
    .orderBy('f.id')
    .limit(most)
    .offset(skip)
    .execute();
  return rows.map((row) => ({ ...row, hasWordWaiting: Boolean(row.hasWordWaiting) }));
}
