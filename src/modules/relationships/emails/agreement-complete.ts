import { defineEmail } from '../../../platform/mail/index.ts';
import { mailAbout } from './mail-about.ts';

export const agreementComplete = defineEmail({
  kind: 'relationships.agreement-complete',
  ids: ['relationship'],
  compose: async (composing) => {
    const told = await mailAbout(composing);
    if (told?.relationship.state !== 'active') return null;
    const mentee = told.relationship.members.some(
      ({ person, side }) => person === composing.to.person && side === 'mentee',
    );
    return {
      ...told.frame,
      subject: 'Your mentoring agreement is signed',
      paragraphs: [
        `You and ${told.others} have now both signed. A copy to keep is on your page.`,
        mentee ? 'You can now arrange your first session.' : `${told.others} can now arrange your first session.`,
      ],
      button: {
        label: 'Open your mentoring page',
        address: composing.page(`/relationships/${composing.ids.relationship}`),
      },
    };
  },
});
