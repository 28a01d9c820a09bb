import { type Tx, within } from '../../../platform/db/index.ts';
import type { AccountsTables } from '../tables.ts';

/** Ends a sign-in of the acting person. */
export async function signOut(tx: Tx, signIn: string, now: Temporal.Instant): Promise<void> {
  await live(tx, now).where('id', '=', signIn).execute();
}

/** Ends all sign-ins of the acting person but this one; without one, all of them. */
export async function signOutElsewhere(tx: Tx, kept: string | null, now: Temporal.Instant): Promise<void> {
  await (kept === null ? live(tx, now) : live(tx, now).where('id', '<>', kept)).execute();
}

const live = (tx: Tx, now: Temporal.Instant) =>
  within<AccountsTables>(tx)
    .updateTable('accounts.sign_in')
    .set({ ended_at: now })
    .where((row) => row('person', '=', row.fn<string>('app.person', [])))
    .where('ended_at', 'is', null);
