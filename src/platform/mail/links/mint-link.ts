import { newId, type Tx, within } from '../../db/index.ts';
import type { LinkOrder } from '../email.ts';
import type { MailTables } from '../tables.ts';
import { hashOf, newToken } from './token.ts';

/** Makes the token of a link as its mail is written. It is returned once and kept nowhere. */
export async function mintLink(
  tx: Tx,
  { purpose, subject, expires, once }: LinkOrder,
  { message, now }: { readonly message: string; readonly now: Temporal.Instant },
): Promise<string> {
  const token = newToken();
  await within<MailTables>(tx)
    .insertInto('mail.link')
    .values({
      id: newId(),
      token_hash: hashOf(token),
      purpose,
      subject,
      message,
      once,
      minted_at: now,
      expires_at: expires,
    })
    .execute();
  return token;
}
