import { type Tx, within } from '../../../platform/db/index.ts';
import { recordDisclosureEvent } from '../events.ts';
import type { Disclosure } from '../queries/read-disclosure.ts';
import type { DisclosuresTables } from '../tables.ts';

interface Giving {
  readonly disclosure: Disclosure;
  readonly now: Temporal.Instant;
}

/** MP-11: the recipient is bound to confidence likewise, and says so before they read it. */
export async function giveUndertaking(tx: Tx, { disclosure, now }: Giving): Promise<void> {
  const { id, relationship, programme } = disclosure;
  await within<DisclosuresTables>(tx)
    .insertInto('disclosures.undertaking')
    .values({ disclosure: id, relationship, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const event = { disclosure: id, relationship, programme, by: null, at: now };
  await recordDisclosureEvent(tx, { type: 'disclosures.undertaking-given', ...event });
}
