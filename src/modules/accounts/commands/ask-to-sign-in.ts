import { sql } from 'kysely';
import { newId, type Tx, within } from '../../../platform/db/index.ts';
import { wakeWorkers } from '../../../platform/jobs/index.ts';
import { requestLife, requestsAllowed } from '../limits.ts';
import { hashOf } from '../secrets.ts';
import type { AccountsTables } from '../tables.ts';

interface Asking {
  readonly address: string;
  readonly browser: string;
  readonly returnTo: string;
  readonly now: Temporal.Instant;
}

/** Every address is answered alike, known or not: a mail with a link and a code, unless too many were asked for. */
export async function askToSignIn(tx: Tx, { address, browser, returnTo, now }: Asking): Promise<void> {
  const request = newId();
  const recent = await within<AccountsTables>(tx)
    .selectFrom('accounts.sign_in_request')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('address', '=', address)
    .where('asked_at', '>', now.subtract(requestLife))
    .executeTakeFirstOrThrow();
  await within<AccountsTables>(tx)
    .insertInto('accounts.sign_in_request')
    .values({
      id: request,
      address,
      browser_hash: hashOf(browser),
      asked_at: now,
      expires_at: now.add(requestLife),
      return_to: returnTo,
    })
    .execute();
  if (recent.count >= requestsAllowed) return;
  await sql`SELECT accounts.mail_sign_in(${request}, ${newId()}, ${now})`.execute(within(tx));
  tx.afterCommit(wakeWorkers);
}
