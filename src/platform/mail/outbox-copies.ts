import { type Tx, within } from '../db/index.ts';
import type { MailTables } from './tables.ts';

export interface OutboxLine {
  readonly id: string;
  readonly kind: string;
  readonly sent_at: Temporal.Instant;
  readonly to_name: string;
  readonly to_address: string;
  readonly subject: string;
}

export interface OutboxCopy extends OutboxLine {
  readonly body_text: string;
  readonly body_html: string;
  readonly calendar_method: string | null;
  readonly calendar_body: string | null;
  readonly attachment_name: string | null;
}

const line = ['id', 'kind', 'sent_at', 'to_name', 'to_address', 'subject'] as const;

/** The newest copies first. `to` narrows them to one address. */
export async function outboxCopies(
  tx: Tx,
  { to, most, skip }: { readonly to: string | null; readonly most: number; readonly skip: number },
): Promise<readonly OutboxLine[]> {
  const copies = within<MailTables>(tx).selectFrom('mail.outbox_copy').select(line);
  return (to === null ? copies : copies.where('to_address', '=', to))
    .orderBy('sent_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .offset(skip)
    .execute();
}

export async function outboxCopy(tx: Tx, id: string): Promise<OutboxCopy | null> {
  const copy = await within<MailTables>(tx)
    .selectFrom('mail.outbox_copy')
    .select([...line, 'body_text', 'body_html', 'calendar_method', 'calendar_body', 'attachment_name'])
    .where('id', '=', id)
    .executeTakeFirst();
  return copy ?? null;
}
