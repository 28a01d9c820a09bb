import { audit } from '../../../platform/audit/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { AccountsTables } from '../tables.ts';

interface Ending {
  readonly person: string;
  readonly now: Temporal.Instant;
}

/** Ends every sign-in of somebody who has lost a device or must be out at once: by whoever runs the service. Gives their number. */
export async function endSignIns(tx: Tx, { person, now }: Ending): Promise<number> {
  const ended = await within<AccountsTables>(tx)
    .updateTable('accounts.sign_in')
    .set({ ended_at: now })
    .where('person', '=', person)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow();
  await audit(tx, { by: null, act: 'end sign-ins', subject: person, at: now });
  return Number(ended.numUpdatedRows);
}
