import { type Tx, within } from '../../../platform/db/index.ts';
import type { AccountsTables } from '../tables.ts';

export async function signOut(tx: Tx, signIn: string, now: Temporal.Instant): Promise<void> {
  await within<AccountsTables>(tx)
    .updateTable('accounts.sign_in')
    .set({ ended_at: now })
    .where('id', '=', signIn)
    .where('ended_at', 'is', null)
    .execute();
}
