import { formatDay } from '../../../platform/clock/index.ts';
import { defineEmail } from '../../../platform/mail/index.ts';
import { isUnanswered } from '../lifecycle.ts';
import { about } from './about.ts';

export const proposed = defineEmail({
  kind: 'matching.proposed',
  ids: ['proposal'],
  compose: async (composing) => {
    const told = await about(composing);
    if (!told || !isUnanswered(told.proposal.state)) return null;
    const { side, other, proposal, frame, address } = told;
    return {
      ...frame,
      subject: side === 'mentee' ? 'We have a mentor to suggest to you' : 'Somebody is looking for a mentor like you',
      paragraphs: [
        side === 'mentee'
          ? `We would like to suggest ${other} as your mentor. You can read their profile, and say whether you would like to meet for a first short call.`
          : `${other} is looking for a mentor, and we thought of you. You can read what they hope for, and say whether you would like to meet for a first short call.`,
        `Please answer by ${formatDay(proposal.answerBy)}. “Not this time” costs nothing, and nobody is asked for a reason.`,
      ],
      button: { label: 'See the match', address },
    };
  },
});
