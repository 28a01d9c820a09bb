import { defineEmail } from '../../../platform/mail/index.ts';
import { isAgreed } from '../lifecycle.ts';
import { about } from './about.ts';

export const accepted = defineEmail({
  kind: 'matching.accepted',
  ids: ['proposal'],
  compose: async (composing) => {
    const told = await about(composing);
    if (!told || !isAgreed(told.proposal.state)) return null;
    const { other, arranges, frame, address } = told;
    return {
      ...frame,
      subject: `You and ${other} both said yes`,
      paragraphs: [
        `You and ${other} would both like to meet for a first short call.`,
        arranges
          ? 'It is for you to suggest a time. On the page of the match you find how to reach each other, and what to talk about.'
          : `${other} will suggest a time. On the page of the match you find how to reach each other, and what to talk about.`,
      ],
      button: { label: arranges ? 'Arrange the call' : 'See the match', address },
    };
  },
});
