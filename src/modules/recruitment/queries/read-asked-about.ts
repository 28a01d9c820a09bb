import { type Tx, within } from '../../../platform/db/index.ts';
import type { RecruitmentTables } from '../tables.ts';
import { type Expression, readExpression } from './read-expression.ts';

/** What the holder of a manager's link is asked about; null once somebody else has been asked instead. */
export async function readAskedAbout(
  tx: Tx,
  manager: string,
  finding: { readonly lock: boolean },
): Promise<Expression | null> {
  const row = await within<RecruitmentTables>(tx)
    .selectFrom('recruitment.manager')
    .select('expression')
    .where('id', '=', manager)
    .where('replaced_at', 'is', null)
    .executeTakeFirst();
  return row ? readExpression(tx, row.expression, finding) : null;
}
