import { audit } from '../../../platform/audit/index.ts';
import { newId, type Tx, within } from '../../../platform/db/index.ts';
import { actAs } from '../act-as.ts';
import { longestLife } from '../limits.ts';
import { hashOf, newSecret } from '../secrets.ts';
import type { AccountsTables } from '../tables.ts';
import { openAccount, personWith } from './open-account.ts';
import { signOut } from './sign-out.ts';

export interface StartedSignIn {
  readonly token: string;
  readonly person: string;
}

interface Starting {
  readonly now: Temporal.Instant;
  /** How they showed who they are; by mail without it. */
  readonly way?: 'mail' | 'passkey' | 'provider';
  /** What kind of browser it is, in words. */
  readonly browser?: string | null;
  /** The sign-in that this browser has, which the new one takes the place of. */
  readonly replaces?: { readonly signIn: string; readonly person: string } | null;
}

/** Signs a browser in as whoever owns the address, opening an account where there is none yet. */
export async function startSignInFor(
  tx: Tx,
  { address, ...starting }: Starting & { readonly address: string },
): Promise<StartedSignIn> {
  const known = await personWith(tx, address);
  return startSignIn(tx, { ...starting, person: known ?? (await openOwnAccount(tx, address, starting.now)) });
}

/** They have shown that the address is theirs: from here on they act as whoever they become. */
export async function openOwnAccount(tx: Tx, email: string, now: Temporal.Instant): Promise<string> {
  const person = newId();
  await actAs(tx, person);
  return openAccount(tx, { person, email, name: null, now });
}

/** A browser has one sign-in at a time, and a new secret each time that somebody shows who they are. */
export async function startSignIn(tx: Tx, starting: Starting & { readonly person: string }): Promise<StartedSignIn> {
  const { person, now, way = 'mail', browser = null, replaces = null } = starting;
  if (replaces) {
    await actAs(tx, replaces.person);
    await signOut(tx, replaces.signIn, now);
  }
  await actAs(tx, person);
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
      browser,
      way,
    })
    .execute();
  await audit(tx, { by: person, act: 'sign in', subject: id, at: now });
  return { token, person };
}
