import { defineEmail } from '../../../platform/mail/index.ts';
import { mailAbout } from '../../relationships/index.ts';
import { disclosureForMail } from '../queries/disclosure-for-mail.ts';

/** The other would like to tell somebody something; what, and whom, stands behind the link. */
export const asked = defineEmail({
  kind: 'disclosures.asked',
  ids: ['disclosure', 'relationship'],
  compose: async (composing) => {
    const told = await mailAbout(composing);
    const disclosure = await disclosureForMail(composing.tx, composing.ids.disclosure);
    if (!told || disclosure?.state !== 'proposed') return null;
    return {
      ...told.frame,
      subject: `${told.others} would like your agreement`,
      paragraphs: [
        'What you say in mentoring stays between you. There is something that could be told to somebody else, and it is told only if you agree.',
        'You are not asked for a reason if you do not.',
      ],
      button: { label: 'Read it and answer', address: composing.page(`/disclosures/${composing.ids.disclosure}`) },
    };
  },
});
