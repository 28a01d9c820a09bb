import { outboxCopies, outboxCopy } from '../../../platform/mail/index.ts';
import type { Teller } from './teller.ts';

interface Wanted {
  readonly to: string;
  /** Where the link leads: '/feedback/'. */
  readonly path: string;
  /** What the subject begins with, where one person gets several. */
  readonly subject?: string;
}

/** The newest link to a place that was mailed to an address, without the site: what a person would press. */
export async function linkInMail({ house }: Teller, { to, path, subject = '' }: Wanted): Promise<string> {
  const body = await house.services.db.transaction('web', async (tx) => {
    for (const line of await outboxCopies(tx, { to, most: 60, skip: 0 })) {
      const copy = line.subject.startsWith(subject) ? await outboxCopy(tx, line.id) : null;
      if (copy?.body_text.includes(path)) return copy.body_text;
    }
    return '';
  });
  const link = new RegExp(`https?://[^/]+(${path}\\S+)`).exec(body)?.[1];
  if (!link) throw new Error(`No mail to ${to} led to ${path}`);
  return link;
}
