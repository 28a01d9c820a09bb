import { type Tx, within } from '../../../platform/db/index.ts';
import type { AccountsTables } from '../tables.ts';

export interface Passkey {
  readonly id: string;
  readonly credential: string;
  readonly name: string;
  readonly added_at: Temporal.Instant;
  readonly last_used_at: Temporal.Instant | null;
}

/** This person's own, in the order in which they were added. */
export async function passkeysOf(tx: Tx, person: string): Promise<readonly Passkey[]> {
  return within<AccountsTables>(tx)
    .selectFrom('accounts.passkey')
    .select(['id', 'credential', 'name', 'added_at', 'last_used_at'])
    .where('person', '=', person)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
}
