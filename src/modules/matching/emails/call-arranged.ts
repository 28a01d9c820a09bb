import { formatWhen } from '../../../platform/clock/index.ts';
import { defineEmail } from '../../../platform/mail/index.ts';
import { about } from './about.ts';
import { calendarEntry } from './calendar-entry.ts';

export const callArranged = defineEmail({
  kind: 'matching.call-arranged',
  ids: ['proposal'],
  compose: async (composing) => {
    const told = await about(composing);
    if (told?.proposal.state !== 'discovery' || !told.call) return null;
    const { other, call, frame, address } = told;
    const { to, now } = composing;
    return {
      ...frame,
      subject: call.sequence === 0 ? 'Your first call' : 'Your first call has changed',
      paragraphs: [
        `Your first call with ${other} is on ${formatWhen(call.startsAt)}.`,
        'Afterwards each of you says whether you would like to go ahead. The other does not see what you say.',
      ],
      button: { label: 'See the details', address },
      ...calendarEntry({ told, to, cancelled: false, now }),
    };
  },
});
