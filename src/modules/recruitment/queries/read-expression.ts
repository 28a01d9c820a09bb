import { type Tx, within } from '../../../platform/db/index.ts';
import { type Answers, storedAnswersSchema } from '../../questionnaires/index.ts';
import { type ExpressionState, expressionState } from '../lifecycle.ts';
import { type ParticipantRole, participantRole } from '../roles.ts';
import type { RecruitmentTables } from '../tables.ts';

/** An expression as the acting person may see it: answers that are not for them are not there. */
export interface Expression {
  readonly id: string;
  readonly programme: string;
  readonly role: ParticipantRole;
  readonly person: string;
  readonly name: string;
  readonly formVersion: number;
  readonly submittedAt: Temporal.Instant;
  readonly cameBy: string;
  readonly enteredBy: string | null;
  readonly state: ExpressionState;
  readonly stateSince: Temporal.Instant;
  readonly priority: number;
  readonly countedFrom: Temporal.Instant;
  readonly manager: { readonly id: string; readonly name: string | null; readonly email: string | null } | null;
  readonly managerAskedAt: Temporal.Instant | null;
  readonly answers: Answers;
}

export async function readExpression(tx: Tx, id: string, { lock = false } = {}): Promise<Expression | null> {
  const tables = within<RecruitmentTables>(tx);
  if (lock) {
    const held = tables.selectFrom('recruitment.standing').select('id').where('expression', '=', id);
    await held.where('until', 'is', null).forUpdate().execute();
  }
  const row = await tables
    .selectFrom('recruitment.expression as e')
    .innerJoin('recruitment.standing as s', (join) => join.onRef('s.expression', '=', 'e.id').on('s.until', 'is', null))
    .leftJoin('recruitment.manager as m', (join) =>
      join.onRef('m.expression', '=', 'e.id').on('m.replaced_at', 'is', null),
    )
    .select(['e.id', 'e.programme', 'e.role', 'e.person', 'e.name', 'e.form_version as formVersion'])
    .select(['e.submitted_at as submittedAt', 'e.came_by as cameBy', 'e.entered_by as enteredBy'])
    .select(['s.state', 's.since as stateSince', 's.priority', 's.counted_from as countedFrom'])
    .select(['m.id as managerId', 'm.name as managerName', 'm.email as managerEmail', 'm.asked_at as managerAskedAt'])
    .where('e.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const { managerId, managerName, managerEmail, ...expression } = row;
  return {
    ...expression,
    role: participantRole.parse(row.role),
    state: expressionState.parse(row.state),
    manager: managerId === null ? null : { id: managerId, name: managerName, email: managerEmail },
    answers: await readAnswers(tx, id),
  };
}

/** Row-level security leaves out the parts that are not for the acting person. */
async function readAnswers(tx: Tx, expression: string): Promise<Answers> {
  const parts = await within<RecruitmentTables>(tx)
    .selectFrom('recruitment.answers')
    .select('body')
    .where('expression', '=', expression)
    .execute();
  return Object.assign({}, ...parts.map(({ body }) => storedAnswersSchema.parse(body)));
}
