import type { Tx } from '../../../platform/db/index.ts';
import { askManager } from './ask-manager.ts';
import { moveExpression } from './move-expression.ts';

interface Redirecting {
  readonly expression: string;
  readonly name: string;
  readonly email: string;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Asks another line manager, or the same one anew; false when it is no longer with a manager. */
export async function redirectExpression(tx: Tx, { expression, by, now, ...to }: Redirecting): Promise<boolean> {
  const standing = await moveExpression(tx, { expression, move: 'ask-again', by, now });
  if (!standing) return false;
  const { programme, person } = standing;
  await askManager(tx, { ...to, expression, programme, person, rule: 'manager-decides', by, now });
  return true;
}
