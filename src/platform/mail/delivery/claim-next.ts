import { type Tx, within } from '../../db/index.ts';
import type { MailTables } from '../tables.ts';

export interface Claimed {
  readonly id: string;
  readonly kind: string;
  readonly to_person: string | null;
  readonly to_name: string | null;
  readonly to_address: string | null;
  readonly ids: unknown;
  readonly attempts: number;
}

/**
 * Takes the mail that has waited longest, for ten minutes: should this process die, another takes it then. Two workers
 * never take the same one.
 */
export async function claimNext(tx: Tx, now: Temporal.Instant): Promise<Claimed | undefined> {
  return within<MailTables>(tx)
    .updateTable('mail.message')
    .set((set) => ({ next_try_at: now.add({ minutes: 10 }), attempts: set('attempts', '+', 1) }))
    .where('id', '=', (message) =>
      message
        .selectFrom('mail.message')
        .select('id')
        .where('next_try_at', '<=', now)
        .where('sent_at', 'is', null)
        .where('dropped_at', 'is', null)
        .where('failed_at', 'is', null)
        .orderBy('next_try_at')
        .orderBy('id')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['id', 'kind', 'to_person', 'to_name', 'to_address', 'ids', 'attempts'])
    .executeTakeFirst();
}
