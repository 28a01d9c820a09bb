import { type Tx, within } from '../../../platform/db/index.ts';
import { type ParticipantRole, participantRole } from '../roles.ts';
import type { RecruitmentTables } from '../tables.ts';

export interface Waiting {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly role: ParticipantRole;
}

/** Those of these expressions that are on the waiting list now, in its order. */
export async function listWaiting(
  tx: Tx,
  { programme, expressions }: { readonly programme: string; readonly expressions: readonly string[] },
): Promise<readonly Waiting[]> {
  const rows = await within<RecruitmentTables>(tx)
    .selectFrom('recruitment.standing as s')
    .innerJoin('recruitment.expression as e', 'e.id', 's.expression')
    .select(['e.id', 'e.person', 'e.name', 'e.role'])
    .where('s.until', 'is', null)
    .where('s.state', '=', 'waiting')
    .where('s.programme', '=', programme)
    .where('s.expression', 'in', expressions)
    .orderBy('s.priority')
    .orderBy('s.counted_from')
    .orderBy('s.expression')
    .execute();
  return rows.map((row) => ({ ...row, role: participantRole.parse(row.role) }));
}
