import { newId, type Tx, within } from '../../../platform/db/index.ts';
import type { Programme } from '../../programmes/index.ts';
import { recordRecruitment } from '../events.ts';
import type { ParticipantRole, WayIn } from '../roles.ts';
import type { RecruitmentTables } from '../tables.ts';

interface Acknowledging {
  readonly programme: Programme;
  readonly person: string;
  readonly role: ParticipantRole;
  readonly wayIn: WayIn;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** EM-20: someone has read what is asked of their role, in the version that stands now. Twice is once. */
export async function acknowledgeRole(
  tx: Tx,
  { programme, person, role, wayIn, by, now }: Acknowledging,
): Promise<void> {
  const row = { programme: programme.id, person, role, settings_version: programme.version, at: now, came_by: wayIn };
  await within<RecruitmentTables>(tx)
    .insertInto('recruitment.acknowledgement')
    .values({ ...row, id: newId(), entered_by: wayIn === 'online' ? null : by })
    .onConflict((conflict) => conflict.columns(['programme', 'person', 'role']).doNothing())
    .execute();
  const type = 'recruitment.role-acknowledged';
  await recordRecruitment(tx, { type, programme: programme.id, by, ids: { person }, at: now });
}
