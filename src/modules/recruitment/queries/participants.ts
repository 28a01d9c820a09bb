import { type Tx, within } from '../../../platform/db/index.ts';
import type { ParticipantRole } from '../roles.ts';
import type { RecruitmentTables } from '../tables.ts';

interface Wanted {
  readonly programme: string;
  readonly person: string;
  readonly role: ParticipantRole;
}

/** Whether someone has been selected for a part in a programme, and has not withdrawn. */
export async function isParticipant(tx: Tx, { programme, person, role }: Wanted): Promise<boolean> {
  const row = await within<RecruitmentTables>(tx)
    .selectFrom('recruitment.participant')
    .select('person')
    .where('programme', '=', programme)
    .where('person', '=', person)
    .where('role', '=', role)
    .executeTakeFirst();
  return row !== undefined;
}

/** EM-20: when they said that they have read what is asked of the role; null when they have not. */
export async function acknowledgedAt(tx: Tx, { programme, person, role }: Wanted): Promise<Temporal.Instant | null> {
  const row = await within<RecruitmentTables>(tx)
    .selectFrom('recruitment.acknowledgement')
    .select('at')
    .where('programme', '=', programme)
    .where('person', '=', person)
    .where('role', '=', role)
    .executeTakeFirst();
  return row?.at ?? null;
}
