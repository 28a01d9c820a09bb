import { defineEmail } from '../../../platform/mail/index.ts';
import { about } from './about.ts';

export const lapsed = defineEmail({
  kind: 'matching.lapsed',
  ids: ['proposal'],
  compose: async (composing) => {
    const told = await about(composing);
    if (told?.proposal.state !== 'lapsed') return null;
    const { side, frame, address } = told;
    return {
      ...frame,
      subject: 'Your match has run out of time',
      paragraphs: [
        'A match that we offered was not answered by both of you in time, so it is not on offer any more. People are busy, and nobody is to blame.',
        side === 'mentee'
          ? 'We go on looking for you, and you keep your place. If you would still like to meet, answer this mail.'
          : 'Your place is free again. If you would still like to meet, or need a pause from new matches, answer this mail.',
      ],
      button: { label: 'See where things stand', address },
    };
  },
});
