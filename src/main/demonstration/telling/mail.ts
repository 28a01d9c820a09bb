import { outboxCopies, outboxCopy } from '../../../platform/mail/index.ts';
import type { Teller } from './teller.ts';

type Postroom = Pick<Teller, 'house' | 'settle'>;

interface Wanted {
  readonly to: string;
  /** Where the link leads: '/feedback/'. */
  readonly path: string;
  /** What the subject begins with, where one person gets several. */
  readonly subject?: string;
}

/** The newest link to a place that was mailed to an address, without the site: what a person would press. */
export async function linkInMail(room: Postroom, wanted: Wanted): Promise<string> {
  const link = await newestLink(room, wanted);
  if (link) return link;
  // On some weekdays what is answered falls on the day on which it was asked: that mail is still to be sent.
  await room.settle();
  const sent = await newestLink(room, wanted);
  if (!sent) throw new Error(`No mail to ${wanted.to} led to ${wanted.path}`);
  return sent;
}

async function newestLink({ house }: Postroom, { to, path, subject = '' }: Wanted): Promise<string | undefined> {
  const body = await house.services.db.transaction('web', async (tx) => {
    for (const line of await outboxCopies(tx, { to, most: 60, skip: 0 })) {
      const copy = line.subject.startsWith(subject) ? await outboxCopy(tx, line.id) : null;
      if (copy?.body_text.includes(path)) return copy.body_text;
    }
    return '';
  });
  return new RegExp(`https?://[^/]+(${path}\\S+)`).exec(body)?.[1];
}
