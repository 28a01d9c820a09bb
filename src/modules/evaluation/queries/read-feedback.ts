import { type Tx, within } from '../../../platform/db/index.ts';
import type { RelationshipsViews, Side } from '../../relationships/index.ts';
import type { EvaluationTables } from '../tables.ts';

export interface AskedFeedback {
  readonly id: string;
  readonly programme: string;
  readonly relationship: string;
  readonly person: string;
  readonly side: Side;
  readonly formVersion: number;
  readonly askedAt: Temporal.Instant;
  readonly givenAt: Temporal.Instant | null;
  /** Whether the acting person has been in the relationship. */
  readonly own: boolean;
}

interface Finding {
  readonly actor: string;
  /** Holds it still until the transaction ends. */
  readonly lock?: boolean;
}

export async function readFeedback(
  tx: Tx,
  id: string,
  { actor, lock = false }: Finding,
): Promise<AskedFeedback | null> {
  const row = await within<EvaluationTables & RelationshipsViews>(tx)
    .selectFrom('evaluation.feedback as f')
    .select(['f.id', 'f.programme', 'f.relationship', 'f.person', 'f.side'])
    .select(['f.form_version as formVersion', 'f.asked_at as askedAt', 'f.given_at as givenAt'])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('relationships.member as m')
          .select('m.person')
          .whereRef('m.relationship', '=', 'f.relationship')
          .where('m.person', '=', actor),
      ).as('own'),
    )
    .where('f.id', '=', id)
    .$if(lock, (query) => query.forUpdate('f'))
    .executeTakeFirst();
  return row ? { ...row, own: Boolean(row.own) } : null;
}
