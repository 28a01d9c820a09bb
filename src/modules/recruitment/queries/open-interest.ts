import { type Tx, within } from '../../../platform/db/index.ts';
import type { ParticipantRole } from '../roles.ts';
import type { RecruitmentTables } from '../tables.ts';

interface Wanted {
  readonly programme: string;
  readonly role: ParticipantRole;
  readonly person: string;
}

/** The expression that someone has open for a role: not withdrawn, and not answered with no. */
export async function openInterest(tx: Tx, { programme, role, person }: Wanted): Promise<string | null> {
  const row = await within<RecruitmentTables>(tx)
    .selectFrom('recruitment.standing')
    .select('expression')
    .where('programme', '=', programme)
    .where('role', '=', role)
    .where('person', '=', person)
    .where('until', 'is', null)
    .where('state', 'in', ['with-manager', 'deferred', 'waiting', 'selected'])
    .executeTakeFirst();
  return row?.expression ?? null;
}
