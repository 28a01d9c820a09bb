import { dayOf } from '../../../../platform/clock/index.ts';
import type { Reminding } from '../reminding.ts';
import { arrangedSessions, standingSession } from './sessions.ts';

export const sessionTomorrow: Reminding = {
  id: 'session-tomorrow',
  more: 'The page has the time, the place and what you wanted to talk about. If it does not suit, you can move it there.',
  button: 'Open the session',
  path: ({ about }) => `/sessions/${about}`,
  find: arrangedSessions,
  stillSo: async (tx, { about, now }) => {
    const session = await standingSession(tx, about);
    return session !== null && dayOf(session.starts_at).equals(dayOf(now).add({ days: 1 }));
  },
};
