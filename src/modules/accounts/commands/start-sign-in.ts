import { audit } from '../../../platform/audit/index.ts';
import { newId, type Tx, within } from '../../../platform/db/index.ts';
import { longestLife } from '../limits.ts';
import { hashOf, newSecret } from '../secrets.ts';
import type { AccountsTables } from '../tables.ts';
import { openAccount, personWith } from './open-account.ts';

export interface StartedSignIn {
  readonly token: string;
  readonly person: string;
}

/** Signs a browser in as whoever owns the address, opening an account where there is none yet. */
export async function startSignInFor(tx: Tx, address: string, now: Temporal.Instant): Promise<StartedSignIn> {
  const known = await personWith(tx, address);
  const person = known ?? (await openAccount(tx, { person: newId(), email: address, name: null, now }));
  return startSignIn(tx, person, now);
}

export async function startSignIn(tx: Tx, person: string, now: Temporal.Instant): Promise<StartedSignIn> {
  const token = newSecret();
  const id = newId();
  await within<AccountsTables>(tx)
    .insertInto('accounts.sign_in')
    .values({
      id,
      token_hash: hashOf(token),
      person,
      started_at: now,
      last_seen_at: now,
      expires_at: now.add(longestLife),
      ended_at: null,
    })
    .execute();
  await audit(tx, { by: person, act: 'sign in', subject: id, at: now });
  return { token, person };
}
