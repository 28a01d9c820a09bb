import type { Tx } from '../../../platform/db/index.ts';
import { post } from '../../../platform/mail/index.ts';
import { recordRecruitment } from '../events.ts';
import type { Decision } from '../lifecycle.ts';
import { moveExpression } from './move-expression.ts';

interface Deciding {
  readonly expressions: readonly string[];
  readonly decision: Decision;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Decides about people on the waiting list, one or many, and tells each of them; those no longer there are left alone. */
export async function decide(tx: Tx, { expressions, decision, by, now }: Deciding): Promise<number> {
  let decided = 0;
  for (const expression of expressions.toSorted()) {
    const standing = await moveExpression(tx, { expression, move: decision, by, now });
    if (!standing) continue;
    decided += 1;
    const { person, programme } = standing;
    await post(tx, { kind: 'recruitment.decided', to: { person }, ids: { standing: standing.id }, dueAt: now });
    await recordRecruitment(tx, {
      type: 'recruitment.decision-made',
      programme,
      by,
      ids: { expression, person },
      at: now,
    });
  }
  return decided;
}
