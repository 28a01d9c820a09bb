import type { Email } from '../../../platform/mail/index.ts';
import type { Programme } from '../../programmes/index.ts';

/** What every mail of a programme has in common: who writes, and where an answer goes. */
export function frameOf({ name, settings: { contact } }: Programme): Pick<Email, 'from' | 'replyTo'> {
  return { from: name, ...(contact && { replyTo: { name: contact.name, address: contact.email } }) };
}

export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll('\n', ' ').trim())
    .filter((paragraph) => paragraph !== '');
