import { type Tx, within } from '../../db/index.ts';
import type { MailTables } from '../tables.ts';
import { nextTry } from './back-off.ts';

export type Settled =
  | { readonly outcome: 'sent' | 'dropped' }
  | { readonly outcome: 'refused' | 'later'; readonly reason: string };

type Tried = { readonly id: string; readonly attempts: number };

/** Writes down how a try ended. From the last one on only ids are kept, and no name or address. */
export async function settle(tx: Tx, message: Tried, settled: Settled, now: Temporal.Instant): Promise<void> {
  const again = settled.outcome === 'later' ? nextTry(message.attempts, now) : null;
  await within<MailTables>(tx)
    .updateTable('mail.message')
    .set({
      ...(again ? { next_try_at: again } : { to_name: null, to_address: null }),
      ...(settled.outcome === 'sent' ? { sent_at: now } : {}),
      ...(settled.outcome === 'dropped' ? { dropped_at: now } : {}),
      ...('reason' in settled ? { failure: settled.reason, ...(again ? {} : { failed_at: now }) } : {}),
    })
    .where('id', '=', message.id)
    .execute();
}
