import { type Tx, within } from '../../db/index.ts';
import type { MailTables } from '../tables.ts';
import { hashOf } from './token.ts';

/** The subject of a link that is still good, and nothing changed: for showing the page with the button. */
export async function peek(tx: Tx, token: string, purpose: string, now: Temporal.Instant): Promise<string | null> {
  const link = await within<MailTables>(tx)
    .selectFrom('mail.link')
    .select('subject')
    .where('token_hash', '=', hashOf(token))
    .where('purpose', '=', purpose)
    .where('expires_at', '>', now)
    .where((or) => or.or([or('once', '=', false), or('used_at', 'is', null)]))
    .executeTakeFirst();
  return link?.subject ?? null;
}

/** The subject of a link that is still good, used by this call: of two at once, a single-use link serves one. */
export async function redeem(tx: Tx, token: string, purpose: string, now: Temporal.Instant): Promise<string | null> {
  const link = await within<MailTables>(tx)
    .updateTable('mail.link')
    .set({ used_at: now })
    .where('token_hash', '=', hashOf(token))
    .where('purpose', '=', purpose)
    .where('expires_at', '>', now)
    .where((or) => or.or([or('once', '=', false), or('used_at', 'is', null)]))
    .returning('subject')
    .executeTakeFirst();
  return link?.subject ?? null;
}
