import type { Tx } from '../../../platform/db/index.ts';
import { recordRecruitment } from '../events.ts';
import { moveExpression } from './move-expression.ts';

interface Withdrawing {
  readonly expression: string;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Takes an expression back, at any time and without a reason; false when it is over already. */
export async function withdrawExpression(tx: Tx, { expression, by, now }: Withdrawing): Promise<boolean> {
  const standing = await moveExpression(tx, { expression, move: 'withdraw', by, now });
  if (!standing) return false;
  const { programme } = standing;
  await recordRecruitment(tx, {
    type: 'recruitment.expression-withdrawn',
    programme,
    by,
    ids: { expression },
    at: now,
  });
  return true;
}
