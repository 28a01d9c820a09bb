import { type Tx, within } from '../../../platform/db/index.ts';
import { post } from '../../../platform/mail/index.ts';
import type { Receiver } from '../queries/receivers-of.ts';
import type { ConcernsTables } from '../tables.ts';

interface Escalating {
  readonly concern: string;
  readonly receivers: readonly Receiver[];
  readonly now: Temporal.Instant;
}

/** Nobody has acknowledged it in time: it stands among what waits for the deputy too. False when it did already. */
export async function escalate(tx: Tx, { concern, receivers, now }: Escalating): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await within<ConcernsTables>(tx)
    .insertInto('concerns.escalation')
    .values({ concern, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return false;
  for (const { person, role } of receivers)
    if (role === 'deputy-safeguarding-lead')
      await post(tx, {
        kind: 'concerns.passed-to-deputy',
        to: { person },
        ids: { concern },
        dueAt: now,
        once: `concerns.passed-to-deputy/${concern}/${person}`,
      });
  return true;
}
