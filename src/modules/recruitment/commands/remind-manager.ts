import { type Tx, within } from '../../../platform/db/index.ts';
import { post } from '../../../platform/mail/index.ts';
import type { RecruitmentTables } from '../tables.ts';

/** Sends the line manager the link once more; false when there is no address to send it to, or nothing to decide. */
export async function remindManager(
  tx: Tx,
  { expression, now }: { readonly expression: string; readonly now: Temporal.Instant },
): Promise<boolean> {
  const tables = within<RecruitmentTables>(tx);
  const manager = await tables
    .updateTable('recruitment.manager')
    .set((set) => ({ reminded_at: now, reminders: set('reminders', '+', 1) }))
    .where('expression', '=', expression)
    .where('replaced_at', 'is', null)
    .where('email', 'is not', null)
    .where((exists) =>
      exists.exists(
        exists
          .selectFrom('recruitment.standing as s')
          .select('s.id')
          .whereRef('s.expression', '=', 'recruitment.manager.expression')
          .where('s.until', 'is', null)
          .where('s.state', '=', 'with-manager'),
      ),
    )
    .returning(['id', 'name', 'email'])
    .executeTakeFirst();
  if (!manager?.email) return false;
  const to = { name: manager.name ?? manager.email, address: manager.email };
  await post(tx, { kind: 'recruitment.endorsement-asked', to, ids: { manager: manager.id }, dueAt: now });
  return true;
}
