import { newId, type Tx, within } from '../../../platform/db/index.ts';
import type { AccountsTables } from '../tables.ts';
import { openAccount, personWith } from './open-account.ts';

interface Naming {
  readonly principal: string;
  readonly email: string;
  readonly name: string;
  readonly now: Temporal.Instant;
}

/** The assistant signs in with their own address and runs the diary: dates and places, nothing else. */
export async function nameAssistant(tx: Tx, { principal, email, name, now }: Naming): Promise<'named' | 'yourself'> {
  const assistant = (await personWith(tx, email)) ?? (await openAccount(tx, { person: newId(), email, name, now }));
  if (assistant === principal) return 'yourself';
  await within<AccountsTables>(tx)
    .insertInto('accounts.assistance')
    .values({ id: newId(), principal, assistant, named_at: now, ended_at: null })
    .onConflict((conflict) => conflict.columns(['principal', 'assistant']).where('ended_at', 'is', null).doNothing())
    .execute();
  return 'named';
}

export async function endAssistance(
  tx: Tx,
  {
    assistance,
    principal,
    now,
  }: { readonly assistance: string; readonly principal: string; readonly now: Temporal.Instant },
): Promise<void> {
  await within<AccountsTables>(tx)
    .updateTable('accounts.assistance')
    .set({ ended_at: now })
    .where('id', '=', assistance)
    .where('principal', '=', principal)
    .where('ended_at', 'is', null)
    .execute();
}
