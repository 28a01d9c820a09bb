import { type Tx, within } from '../../../platform/db/index.ts';
import { wrongCodesAllowed } from '../limits.ts';
import { hashOf, hashOfCode, same } from '../secrets.ts';
import type { AccountsTables } from '../tables.ts';

export interface SpentRequest {
  readonly address: string;
  readonly returnTo: string;
}

interface Given {
  readonly browser: string;
  readonly now: Temporal.Instant;
}

/** The link signs in only the browser that asked for it, once, while it lasts. */
export async function spendLink(
  tx: Tx,
  { token, browser, now }: Given & { token: string },
): Promise<SpentRequest | null> {
  const request = await live(tx, now).where('link_hash', '=', hashOf(token)).executeTakeFirst();
  if (!request || !same(request.browser_hash, hashOf(browser))) return null;
  return spend(tx, request, now);
}

/** Whether a link still waits to be used: that says nothing about whose it is. */
export async function isLinkLive(tx: Tx, token: string, now: Temporal.Instant): Promise<boolean> {
  return (await live(tx, now).where('link_hash', '=', hashOf(token)).executeTakeFirst()) !== undefined;
}

/** The code is typed in the browser that asked, which the mail was not read on. */
export async function spendCode(
  tx: Tx,
  { code, browser, now }: Given & { code: string },
): Promise<SpentRequest | null> {
  const request = await live(tx, now)
    .where('browser_hash', '=', hashOf(browser))
    .where('code_hash', 'is not', null)
    .orderBy('asked_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!request?.code_hash) return null;
  return same(request.code_hash, hashOfCode(code, request.id)) ? spend(tx, request, now) : null;
}

const live = (tx: Tx, now: Temporal.Instant) =>
  within<AccountsTables>(tx)
    .selectFrom('accounts.sign_in_request')
    .select(['id', 'address', 'browser_hash', 'code_hash', 'return_to'])
    .where('expires_at', '>', now)
    .where('spent_at', 'is', null)
    .where('wrong_codes', '<', wrongCodesAllowed)
    .forUpdate();

async function spend(
  tx: Tx,
  { id, address, return_to }: { id: string; address: string; return_to: string },
  now: Temporal.Instant,
): Promise<SpentRequest> {
  await within<AccountsTables>(tx)
    .updateTable('accounts.sign_in_request')
    .set({ spent_at: now })
    .where('id', '=', id)
    .execute();
  return { address, returnTo: return_to };
}

/** A wrong code counts against every request of this browser: guessing ends after a few. */
export async function countWrongCode(tx: Tx, { browser, now }: Given): Promise<void> {
  await within<AccountsTables>(tx)
    .updateTable('accounts.sign_in_request')
    .set((row) => ({ wrong_codes: row('wrong_codes', '+', 1) }))
    .where('browser_hash', '=', hashOf(browser))
    .where('expires_at', '>', now)
    .execute();
}
