import { type Tx, within } from '../../../platform/db/index.ts';
import { idleLife } from '../limits.ts';
import type { AccountsTables } from '../tables.ts';

export interface SignIn {
  readonly id: string;
  readonly browser: string | null;
  readonly way: string;
  readonly started_at: Temporal.Instant;
  readonly last_seen_at: Temporal.Instant;
}

/** Where the acting person is signed in now, the one last used first. */
export async function signInsOf(
  tx: Tx,
  { person, now }: { readonly person: string; readonly now: Temporal.Instant },
): Promise<readonly SignIn[]> {
  return within<AccountsTables>(tx)
    .selectFrom('accounts.sign_in')
    .select(['id', 'browser', 'way', 'started_at', 'last_seen_at'])
    .where('person', '=', person)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .where('last_seen_at', '>', now.subtract(idleLife))
    .orderBy('last_seen_at', 'desc')
    .orderBy('id')
    .execute();
}
