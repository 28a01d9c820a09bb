import { within } from '../../../platform/db/index.ts';
import { defineEmail } from '../../../platform/mail/index.ts';
import { hashOf, hashOfCode, newCode, newSecret } from '../secrets.ts';
import type { AccountsTables } from '../tables.ts';

/** The link and the code are made here, as the mail is sent; only their hashes are kept. */
export const signInEmail = defineEmail({
  kind: 'accounts.sign-in',
  ids: ['request'],
  compose: async ({ tx, ids, now, page }) => {
    const token = newSecret();
    const code = newCode();
    const live = await within<AccountsTables>(tx)
      .updateTable('accounts.sign_in_request')
      .set({ link_hash: hashOf(token), code_hash: hashOfCode(code, ids.request) })
      .where('id', '=', ids.request)
      .where('expires_at', '>', now)
      .where('spent_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!live) return null;
    return {
      subject: 'Your link to sign in',
      from: 'Alongside',
      paragraphs: ['Use this link on the device where you asked for it. It works once, for 10 minutes.'],
      button: { label: 'Sign in', address: page(`/sign-in/${token}`) },
      code: { label: 'Reading this on another device? Enter this code where you asked to sign in', value: code },
      because:
        'Somebody entered your email address to sign in. If it was not you, do nothing: nobody is signed in without this mail.',
    };
  },
});
