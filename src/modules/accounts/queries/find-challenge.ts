import { type Tx, within } from '../../../platform/db/index.ts';
import { hashOf, same } from '../secrets.ts';
import type { AccountsTables } from '../tables.ts';

export interface Challenge {
  readonly id: string;
  readonly challenge: string;
  readonly return_to: string;
}

interface Finding {
  readonly id: string;
  readonly browser: string | null;
  readonly person: string | null;
  readonly now: Temporal.Instant;
  readonly lock: boolean;
}

/** A challenge that this browser was given, for this person or for nobody yet, while it lasts and is not spent. */
export async function findChallenge(tx: Tx, { id, browser, person, now, lock }: Finding): Promise<Challenge | null> {
  const live = within<AccountsTables>(tx)
    .selectFrom('accounts.passkey_challenge')
    .select(['id', 'challenge', 'return_to', 'browser_hash', 'person'])
    .where('id', '=', id)
    .where('expires_at', '>', now)
    .where('spent_at', 'is', null);
  const found = await (lock ? live.forUpdate() : live).executeTakeFirst();
  if (!found || found.person !== person || !same(found.browser_hash, hashOf(browser ?? ''))) return null;
  return found;
}

export async function spendChallenge(tx: Tx, id: string, now: Temporal.Instant): Promise<void> {
  await within<AccountsTables>(tx)
    .updateTable('accounts.passkey_challenge')
    .set({ spent_at: now })
    .where('id', '=', id)
    .execute();
}
