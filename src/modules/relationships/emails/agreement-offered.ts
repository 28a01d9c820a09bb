import { defineEmail } from '../../../platform/mail/index.ts';
import { readAgreement } from '../queries/read-agreement.ts';
import { mailAbout } from './mail-about.ts';

export const agreementOffered = defineEmail({
  kind: 'relationships.agreement-offered',
  ids: ['relationship'],
  compose: async (composing) => {
    const told = await mailAbout(composing);
    const agreement = await readAgreement(composing.tx, composing.ids.relationship);
    const signed = agreement?.signatures.some(({ person }) => person === composing.to.person) ?? true;
    if (told?.relationship.state !== 'agreeing' || signed) return null;
    return {
      ...told.frame,
      subject: 'Your mentoring agreement is ready to sign',
      paragraphs: [
        `You and ${told.others} have both said that you would like to go ahead.`,
        'Before you meet, each of you reads and signs one short agreement. It says what you can expect of each other and what stays between you.',
      ],
      button: {
        label: 'Read the agreement',
        address: composing.page(`/relationships/${composing.ids.relationship}/agreement`),
      },
    };
  },
});
