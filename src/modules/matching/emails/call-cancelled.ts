import { defineEmail } from '../../../platform/mail/index.ts';
import { isLive } from '../lifecycle.ts';
import { about } from './about.ts';
import { calendarEntry } from './calendar-entry.ts';

export const callCancelled = defineEmail({
  kind: 'matching.call-cancelled',
  ids: ['proposal'],
  compose: async (composing) => {
    const told = await about(composing);
    if (!told?.call || isLive(told.proposal.state)) return null;
    const { frame } = told;
    const { to, now } = composing;
    return {
      ...frame,
      subject: 'Your first call is off',
      paragraphs: ['The first call that was in your diary does not take place. The entry goes away by itself.'],
      ...calendarEntry({ told, to, cancelled: true, now }),
    };
  },
});
