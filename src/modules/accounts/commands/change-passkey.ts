import { audit } from '../../../platform/audit/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { AccountsTables } from '../tables.ts';

interface Changing {
  readonly passkey: string;
  readonly person: string;
}

/** What its owner calls it. */
export async function namePasskey(tx: Tx, { passkey, person, name }: Changing & { name: string }): Promise<void> {
  await within<AccountsTables>(tx)
    .updateTable('accounts.passkey')
    .set({ name })
    .where('id', '=', passkey)
    .where('person', '=', person)
    .execute();
}

/** It opens nothing from now on. */
export async function removePasskey(
  tx: Tx,
  { passkey, person, now }: Changing & { now: Temporal.Instant },
): Promise<void> {
  await within<AccountsTables>(tx)
    .deleteFrom('accounts.passkey')
    .where('id', '=', passkey)
    .where('person', '=', person)
    .execute();
  await audit(tx, { by: person, act: 'remove passkey', subject: passkey, at: now });
}
