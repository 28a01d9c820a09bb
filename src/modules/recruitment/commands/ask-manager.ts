import { newId, type Tx, within } from '../../../platform/db/index.ts';
import { post } from '../../../platform/mail/index.ts';
import type { Terms } from '../../programmes/index.ts';
import { recordRecruitment } from '../events.ts';
import type { RecruitmentTables } from '../tables.ts';

interface Asking {
  readonly expression: string;
  readonly programme: string;
  readonly person: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly rule: Terms['endorsement']['mentee']['rule'];
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Writes to the line manager as the programme's terms say; whoever was asked before can no longer decide. */
export async function askManager(tx: Tx, { rule, ...asking }: Asking): Promise<void> {
  const { expression, programme, person, name, email, by, now } = asking;
  const tables = within<RecruitmentTables>(tx);
  await tables
    .updateTable('recruitment.manager')
    .set({ replaced_at: now })
    .where('expression', '=', expression)
    .where('replaced_at', 'is', null)
    .execute();
  const manager = newId();
  await tables
    .insertInto('recruitment.manager')
    .values({ id: manager, expression, programme, person, name, email, asked_at: now, asked_by: by })
    .execute();
  if (email === null || rule === 'not-asked') return;
  const kind = rule === 'manager-decides' ? 'recruitment.endorsement-asked' : 'recruitment.manager-told';
  await post(tx, { kind, to: { name: name ?? email, address: email }, ids: { manager }, dueAt: now });
  await recordRecruitment(tx, { type: 'recruitment.manager-asked', programme, by, ids: { expression }, at: now });
}
