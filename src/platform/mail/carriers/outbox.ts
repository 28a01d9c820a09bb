import { type Database, within } from '../../db/index.ts';
import type { MailTables } from '../tables.ts';
import type { Carrier } from './carrier.ts';

/** Keeps every mail in a table where a page shows it: for trying, demonstrating and tests. */
export function outboxCarrier(database: Database): Carrier {
  return {
    kind: 'outbox',
    async send(mail) {
      await database.transaction('worker', async (tx) => {
        await within<MailTables>(tx)
          .insertInto('mail.outbox_copy')
          .values({
            id: mail.id,
            kind: mail.kind,
            sent_at: mail.at,
            to_name: mail.to.name,
            to_address: mail.to.address,
            subject: mail.subject,
            body_text: mail.text,
            body_html: mail.html,
            calendar_method: mail.calendar?.method ?? null,
            calendar_body: mail.calendar?.body ?? null,
            attachment_name: mail.attachment?.name ?? null,
          })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      });
      return { outcome: 'sent' };
    },
  };
}
