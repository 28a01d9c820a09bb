import { defineEmail } from '../../../platform/mail/index.ts';
import { readProgramme } from '../../programmes/index.ts';
import { factsOf } from '../queries/read-opening.ts';

/** To each of the members, as they are told: what has happened, who did it and why stand behind the link. */
export const membersTold = defineEmail({
  kind: 'openings.members-told',
  ids: ['opening'],
  compose: async ({ tx, ids, page }) => {
    const opening = await factsOf(tx, ids.opening);
    const programme = opening && (await readProgramme(tx, opening.programme));
    if (!opening?.toldAt || !programme) return null;
    const { contact } = programme.settings;
    return {
      from: programme.name,
      because: `You get this mail because you take part, or took part, in ${programme.name}.`,
      ...(contact && { replyTo: { name: contact.name, address: contact.email } }),
      subject: `There is something that you should read in ${programme.name}`,
      paragraphs: [
        'It is about what you keep here about your mentoring, and you have a right to know it. It is confidential, so this mail says nothing more.',
        'You need not do anything before you have read it.',
      ],
      button: { label: 'Sign in and read it', address: page(`/openings/${opening.id}`) },
    };
  },
});
