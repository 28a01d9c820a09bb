import type { Reminding } from '../reminding.ts';
import { arrangedSessions, standingSession } from './sessions.ts';

export const sessionHappened: Reminding = {
  id: 'session-happened',
  more: 'One press says that it did. Nothing else is asked of you.',
  button: 'Say how it went',
  path: ({ about }) => `/sessions/${about}`,
  find: arrangedSessions,
  stillSo: async (tx, { about, now }) => {
    const session = await standingSession(tx, about);
    return session !== null && Temporal.Instant.compare(session.starts_at, now) < 0;
  },
};
