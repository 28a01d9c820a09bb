import { newId, type Tx, within } from '../../../platform/db/index.ts';
import { challengeLife } from '../limits.ts';
import { hashOf, newSecret } from '../secrets.ts';
import type { AccountsTables } from '../tables.ts';

interface Asking {
  readonly browser: string;
  /** For whom a passkey is to be added; null when somebody signs in with one. */
  readonly person: string | null;
  readonly returnTo: string;
  readonly now: Temporal.Instant;
}

/** A challenge for this browser's devices to sign; gives its id. */
export async function askForPasskey(tx: Tx, { browser, person, returnTo, now }: Asking): Promise<string> {
  const id = newId();
  await within<AccountsTables>(tx)
    .insertInto('accounts.passkey_challenge')
    .values({
      id,
      challenge: newSecret(),
      browser_hash: hashOf(browser),
      person,
      asked_at: now,
      expires_at: now.add(challengeLife),
      spent_at: null,
      return_to: returnTo,
    })
    .execute();
  return id;
}
