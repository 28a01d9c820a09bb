import { type Tx, within } from '../../../platform/db/index.ts';
import { expressionState } from '../lifecycle.ts';
import { participantRole } from '../roles.ts';
import type { RecruitmentTables } from '../tables.ts';

export interface StateCount {
  readonly role: 'mentee' | 'mentor';
  readonly state: ReturnType<typeof expressionState.parse>;
  readonly count: number;
}

/** How many stand where, counted along the index of the waiting list. */
export async function countByState(tx: Tx, programme: string): Promise<readonly StateCount[]> {
  const rows = await within<RecruitmentTables>(tx)
    .selectFrom('recruitment.standing')
    .select(['role', 'state', (select) => select.fn.countAll<number>().as('count')])
    .where('programme', '=', programme)
    .where('until', 'is', null)
    .groupBy(['role', 'state'])
    .execute();
  return rows.map((row) => ({
    role: participantRole.parse(row.role),
    state: expressionState.parse(row.state),
    count: row.count,
  }));
}
