import { formatWhen } from '../../../platform/clock/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import { type Composing, defineEmail, type Email } from '../../../platform/mail/index.ts';
import { mailAbout } from '../../relationships/index.ts';
import { lengthWords, methodWords } from '../arrangement.ts';
import { readSession, type Session } from '../queries/read-session.ts';
import type { SessionsTables } from '../tables.ts';
import { calendarEntry } from './calendar-entry.ts';

/** The date in words and for the calendar; dropped when the session has moved on since it was queued. */
export const invitation = defineEmail({
  kind: 'sessions.invitation',
  ids: ['relationship', 'arrangement'],
  compose: async (composing): Promise<Email | null> => {
    const told = await mailAbout(composing);
    const session = await sessionAt(composing);
    if (!told || session?.state !== 'arranged' || session.arrangement !== composing.ids.arrangement) return null;
    const before = await timeBefore(composing.tx, session);
    const address = composing.page(`/sessions/${session.id}`);
    return {
      ...told.frame,
      subject: before ? 'Your mentoring session has changed' : 'Your mentoring session is arranged',
      paragraphs: [
        before
          ? `Your session with ${told.others} is now on ${formatWhen(session.startsAt)}. ${whatChanged(before, session)}`
          : `You will meet ${told.others} on ${formatWhen(session.startsAt)}.`,
        [lengthWords(session.minutes), methodWords[session.method].toLowerCase(), session.place]
          .filter((part) => part !== null)
          .join(', '),
        'The entry attached to this mail keeps your calendar right.',
      ],
      button: { label: 'Open the session', address },
      ...calendarEntry({ session, to: composing.to, frame: told.frame, address, now: composing.now }),
    };
  },
});

async function sessionAt({ tx, ids }: Composing<'arrangement'>): Promise<Session | null> {
  const row = await within<SessionsTables>(tx)
    .selectFrom('sessions.arrangement')
    .select('session')
    .where('id', '=', ids.arrangement)
    .executeTakeFirst();
  return row ? readSession(tx, row.session) : null;
}

async function timeBefore(tx: Tx, { id, sequence }: Session): Promise<Temporal.Instant | null> {
  if (sequence === 0) return null;
  const row = await within<SessionsTables>(tx)
    .selectFrom('sessions.arrangement')
    .select('starts_at')
    .where('session', '=', id)
    .where('sequence', '=', sequence - 1)
    .executeTakeFirst();
  return row?.starts_at ?? null;
}

const whatChanged = (before: Temporal.Instant, { startsAt }: Session): string =>
  before.equals(startsAt) ? 'How or where you meet has changed.' : `It was on ${formatWhen(before)}.`;
