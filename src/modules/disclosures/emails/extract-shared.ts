import { defineEmail } from '../../../platform/mail/index.ts';
import { readProgramme } from '../../programmes/index.ts';
import { disclosureForMail } from '../queries/disclosure-for-mail.ts';

export const linkPurpose = 'disclosure';

/** For somebody outside, by a link and without an account. Whom it is about stands behind the link. */
export const extractShared = defineEmail({
  kind: 'disclosures.extract-shared',
  ids: ['disclosure', 'relationship'],
  compose: async ({ tx, ids, now, link }) => {
    const disclosure = await disclosureForMail(tx, ids.disclosure);
    const programme = disclosure && (await readProgramme(tx, disclosure.programme));
    if (!programme || disclosure?.state !== 'agreed') return null;
    const order = { purpose: linkPurpose, subject: ids.disclosure, expires: now.add({ hours: 60 * 24 }), once: false };
    return {
      from: programme.name,
      subject: 'Something has been shared with you in confidence',
      paragraphs: [
        `Two people who work together in ${programme.name} have agreed to share something with you, in confidence.`,
        'You need no account. They can see when it is opened, and can take it back at any time.',
      ],
      button: { label: 'Open it', address: await link('/extracts', order) },
      because: 'You get this mail because you were named as the one person with whom it is shared.',
    };
  },
});
