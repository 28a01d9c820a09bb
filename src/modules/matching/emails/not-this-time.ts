import { defineEmail } from '../../../platform/mail/index.ts';
import { about } from './about.ts';

export const notThisTime = defineEmail({
  kind: 'matching.not-this-time',
  ids: ['proposal'],
  compose: async (composing) => {
    const told = await about(composing);
    if (!told) return null;
    const { side, other, frame, address } = told;
    return {
      ...frame,
      subject: 'Your match: not this time',
      paragraphs:
        side === 'mentee'
          ? [
              `The match with ${other} does not go ahead this time. That happens often, and says nothing about you.`,
              'We go on looking for you, and you keep your place. You do not need to do anything.',
            ]
          : [
              `The match with ${other} does not go ahead this time. That happens often, and says nothing about you.`,
              'Thank you for being ready to help. Your place is free again, and we will write when we think of you for somebody else.',
            ],
      button: { label: 'See where things stand', address },
    };
  },
});
