import { type Tx, within } from '../../../platform/db/index.ts';
import type { Sent } from '../providers/client.ts';
import { hashOf, same } from '../secrets.ts';
import type { AccountsTables } from '../tables.ts';

export interface ProviderVisit extends Sent {
  readonly id: string;
  readonly person: string | null;
  readonly returnTo: string;
}

interface Finding {
  readonly by: { readonly id: string } | { readonly state: string };
  readonly provider: string;
  readonly browser: string | null;
  readonly now: Temporal.Instant;
  readonly lock: boolean;
}

/** A visit to this provider on which this browser was sent, while it lasts and has not come back. */
export async function findProviderVisit(tx: Tx, finding: Finding): Promise<ProviderVisit | null> {
  const { by, provider, browser, now, lock } = finding;
  const live = within<AccountsTables>(tx)
    .selectFrom('accounts.provider_visit')
    .selectAll()
    .where('provider', '=', provider)
    .where('expires_at', '>', now)
    .where('spent_at', 'is', null)
    .where((row) => ('id' in by ? row('id', '=', by.id) : row('state', '=', by.state)));
  const found = await (lock ? live.forUpdate() : live).executeTakeFirst();
  if (!found || !same(found.browser_hash, hashOf(browser ?? ''))) return null;
  const { id, person, state, nonce, verifier, asks_again: asksAgain, return_to: returnTo } = found;
  return { id, person, state, nonce, verifier, asksAgain, returnTo };
}
