import { within } from '../../../platform/db/index.ts';
import type { Services } from '../../../platform/http/index.ts';
import type { Sweep } from '../../../platform/jobs/index.ts';
import { longestLife, memoryOfSignIns, requestLife } from '../limits.ts';
import type { AccountsTables } from '../tables.ts';

/** Requests and challenges go once their minutes are over, and sign-ins a month after they could last have been used. */
export const forgetOldSignIns: Sweep<Services> = {
  name: 'old sign-ins',
  every: Temporal.Duration.from({ hours: 1 }),
  run: ({ db, now }) =>
    db.transaction('worker', async (tx) => {
      const requests = await within<AccountsTables>(tx)
        .deleteFrom('accounts.sign_in_request')
        .where('expires_at', '<', now.subtract(requestLife))
        .executeTakeFirst();
      const challenges = await within<AccountsTables>(tx)
        .deleteFrom('accounts.passkey_challenge')
        .where('expires_at', '<', now.subtract(requestLife))
        .executeTakeFirst();
      const visits = await within<AccountsTables>(tx)
        .deleteFrom('accounts.provider_visit')
        .where('expires_at', '<', now.subtract(requestLife))
        .executeTakeFirst();
      const signIns = await within<AccountsTables>(tx)
        .deleteFrom('accounts.sign_in')
        .where('started_at', '<', now.subtract(memoryOfSignIns).subtract(longestLife))
        .executeTakeFirst();
      return Number(
        [requests, challenges, visits, signIns].reduce((sum, { numDeletedRows }) => sum + numDeletedRows, 0n),
      );
    }),
};
