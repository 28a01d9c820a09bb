import { type Tx, within } from '../../../platform/db/index.ts';
import type { AccountsTables } from '../tables.ts';

/** Where mail to a person goes; null for somebody without an account. For the worker. */
export async function addressOf(tx: Tx, person: string): Promise<{ name: string; address: string } | null> {
  const account = await within<AccountsTables>(tx)
    .selectFrom('accounts.account')
    .select(['name', 'email'])
    .where('person', '=', person)
    .executeTakeFirst();
  return account ? { name: account.name ?? account.email, address: account.email } : null;
}
