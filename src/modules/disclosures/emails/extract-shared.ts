import { defineEmail } from '../../../platform/mail/index.ts';
import { readProgramme } from '../../programmes/index.ts';
import { disclosureForMail } from '../queries/disclosure-for-mail.ts';

export const linkPurpose = 'disclosure';

/**
 * For somebody outside, by a link and without an account. It names whoever proposed it, who has agreed to be known to just this
 * person, so that there is a reason to open it; what it is about, and with whom, stands behind the link.
 */
export const extractShared = defineEmail({
  kind: 'disclosures.extract-shared',
  ids: ['disclosure', 'relationship'],
  compose: async ({ tx, ids, now, link }) => {
    const disclosure = await disclosureForMail(tx, ids.disclosure);
    const programme = disclosure && (await readProgramme(tx, disclosure.programme));
    if (!programme || disclosure?.state !== 'agreed') return null;
    const proposer = disclosure.proposer ?? 'Somebody whom you know';
    const order = { purpose: linkPurpose, subject: ids.disclosure, expires: now.add({ hours: 60 * 24 }), once: false };
    return {
      from: programme.name,
      subject: `${proposer} has shared something with you in confidence`,
      paragraphs: [
        `${proposer} has asked ${programme.name} to send you this link. It opens something that was written for you alone, in confidence.`,
        `If you did not expect it, ask ${proposer} first, in the way in which you always reach them.`,
        'You need no account. They can see when it is opened, and can take it back at any time.',
      ],
      button: { label: 'Open it', address: await link('/extracts', order) },
      because: 'You get this mail because you were named as the one person with whom it is shared.',
    };
  },
});
