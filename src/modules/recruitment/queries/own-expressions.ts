import { type Tx, within } from '../../../platform/db/index.ts';
import { oncePerAsking } from '../../../platform/http/index.ts';
import type { ProgrammesViews } from '../../programmes/index.ts';
import { type ExpressionState, expressionState } from '../lifecycle.ts';
import { type ParticipantRole, participantRole } from '../roles.ts';
import type { RecruitmentTables } from '../tables.ts';

export interface OwnExpression {
  readonly id: string;
  readonly programme: string;
  readonly programmeName: string;
  readonly role: ParticipantRole;
  readonly state: ExpressionState;
  readonly since: Temporal.Instant;
  readonly acknowledged: boolean;
}

/** What someone has sent, newest first, with whether they have read what is asked of their role. */
export async function ownExpressions(tx: Tx, person: string): Promise<readonly OwnExpression[]> {
  const rows = await within<RecruitmentTables & ProgrammesViews>(tx)
    .selectFrom('recruitment.standing as s')
    .innerJoin('programmes.current as p', 'p.id', 's.programme')
    .leftJoin('recruitment.acknowledgement as a', (join) =>
      join.onRef('a.programme', '=', 's.programme').onRef('a.person', '=', 's.person').onRef('a.role', '=', 's.role'),
    )
    .select(['s.expression as id', 's.programme', 'p.name as programmeName', 's.role', 's.state', 's.since'])
    .select('a.at as acknowledgedAt')
    .where('s.person', '=', person)
    .where('s.until', 'is', null)
    .orderBy('s.since', 'desc')
    .limit(50)
    .execute();
  return rows.map(({ acknowledgedAt, ...row }) => ({
    ...row,
    role: participantRole.parse(row.role),
    state: expressionState.parse(row.state),
    acknowledged: acknowledgedAt !== null,
  }));
}

/** The same for all rooms that a page asks what waits. */
export const expressionsFor = oncePerAsking(({ tx, actor }) => ownExpressions(tx, actor.person));
