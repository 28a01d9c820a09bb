import { calendarPart } from '../../../platform/calendar/index.ts';
import type { Email, Recipient } from '../../../platform/mail/index.ts';
import type { About } from './about.ts';

interface Entry {
  readonly told: About;
  readonly to: Recipient;
  readonly cancelled: boolean;
  readonly now: Temporal.Instant;
}

/**
 * The call in one person's calendar. The programme's contact organises it; whoever is that contact gets none, because calendars do
 * not enter what their owner organised. The title is neutral: others can see a diary.
 */
export function calendarEntry({ told, to, cancelled, now }: Entry): Pick<Email, 'calendar'> {
  const { call, proposal, address, frame } = told;
  const organiser = frame.replyTo;
  if (!call || !organiser || organiser.address === to.address) return {};
  const calendar = calendarPart({
    state: cancelled ? 'cancelled' : 'going-ahead',
    uid: `${proposal.id}@${new URL(address).host}`,
    sequence: call.sequence + (cancelled ? 1 : 0),
    made: now,
    title: 'First call',
    start: call.startsAt,
    end: call.startsAt.add({ minutes: call.minutes }),
    place: call.place,
    note: address,
    organiser,
    attendees: [to],
  });
  return { calendar };
}
