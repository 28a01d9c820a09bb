import { calendarPart } from '../../../platform/calendar/index.ts';
import type { Email, Recipient } from '../../../platform/mail/index.ts';
import type { Session } from '../queries/read-session.ts';

interface Entry {
  readonly session: Session;
  readonly to: Recipient;
  readonly frame: Pick<Email, 'replyTo'>;
  /** The page of the session. */
  readonly address: string;
  readonly now: Temporal.Instant;
}

/**
 * The entry for one person's calendar. The programme's contact organises it; whoever is that contact gets none, because
 * calendars do not enter what their owner organised. The title is neutral: others can see a diary.
 */
export function calendarEntry({ session, to, frame, address, now }: Entry): Pick<Email, 'calendar'> {
  const organiser = frame.replyTo;
  if (!organiser || organiser.address === to.address) return {};
  const cancelled = session.state === 'cancelled';
  const calendar = calendarPart({
    state: cancelled ? 'cancelled' : 'going-ahead',
    uid: `${session.id}@${new URL(address).host}`,
    sequence: session.sequence + (cancelled ? 1 : 0),
    made: now,
    title: 'Mentoring session',
    start: session.startsAt,
    end: session.startsAt.add({ minutes: session.minutes }),
    place: session.place,
    note: address,
    organiser,
    attendees: [to],
  });
  return { calendar };
}
