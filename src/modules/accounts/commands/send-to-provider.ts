import { randomPKCECodeVerifier } from 'openid-client';
import { newId, type Tx, within } from '../../../platform/db/index.ts';
import { providerLife } from '../limits.ts';
import { hashOf, newSecret } from '../secrets.ts';
import type { AccountsTables } from '../tables.ts';

interface Sending {
  readonly provider: string;
  readonly browser: string;
  /** Whose identity is to be linked; null when somebody signs in. */
  readonly person: string | null;
  readonly asksAgain: boolean;
  readonly returnTo: string;
  readonly now: Temporal.Instant;
}

/** Remembers what goes along with this browser to the provider; gives the id of the visit. */
export async function sendToProvider(tx: Tx, sending: Sending): Promise<string> {
  const { provider, browser, person, asksAgain, returnTo, now } = sending;
  const id = newId();
  await within<AccountsTables>(tx)
    .insertInto('accounts.provider_visit')
    .values({
      id,
      provider,
      state: newSecret(),
      nonce: newSecret(),
      verifier: randomPKCECodeVerifier(),
      browser_hash: hashOf(browser),
      person,
      asks_again: asksAgain,
      asked_at: now,
      expires_at: now.add(providerLife),
      spent_at: null,
      return_to: returnTo,
    })
    .execute();
  return id;
}
