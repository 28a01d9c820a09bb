import { formatWhen } from '../../../platform/clock/index.ts';
import { defineEmail, type Email } from '../../../platform/mail/index.ts';
import { mailAbout } from '../../relationships/index.ts';
import { readSession } from '../queries/read-session.ts';
import { calendarEntry } from './calendar-entry.ts';

export const cancellation = defineEmail({
  kind: 'sessions.cancellation',
  ids: ['relationship', 'session'],
  compose: async (composing): Promise<Email | null> => {
    const told = await mailAbout(composing);
    const session = await readSession(composing.tx, composing.ids.session);
    if (!told || session?.state !== 'cancelled') return null;
    const address = composing.page(`/relationships/${composing.ids.relationship}`);
    return {
      ...told.frame,
      subject: 'Your mentoring session is called off',
      paragraphs: [`Your session with ${told.others} on ${formatWhen(session.startsAt)} will not take place.`],
      button: { label: 'Open your mentoring page', address },
      ...calendarEntry({ session, to: composing.to, frame: told.frame, address, now: composing.now }),
    };
  },
});
