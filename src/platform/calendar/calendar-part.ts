import {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
} from 'ical-generator';

export interface Invitation {
  readonly state: 'going-ahead' | 'cancelled';
  /** The same for the whole life of the meeting. */
  readonly uid: string;
  /** 0 when first arranged, and one higher with every change and with the cancellation. */
  readonly sequence: number;
  readonly made: Temporal.Instant;
  /** Seen by anyone who can see the diary: neutral, and without names. */
  readonly title: string;
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
  readonly place: string | null;
  /** What is to be found behind the entry, such as the address of its page. */
  readonly note: string | null;
  readonly organiser: Attendee;
  readonly attendees: readonly Attendee[];
}

export interface Attendee {
  readonly name: string;
  readonly address: string;
}

export interface CalendarPart {
  /** Must stand in the MIME type as well (`text/calendar; method=…`), or Outlook shows a file and not an invitation. */
  readonly method: 'REQUEST' | 'CANCEL';
  readonly body: string;
}

export function calendarPart(invitation: Invitation): CalendarPart {
  const cancelled = invitation.state === 'cancelled';
  const calendar = new ICalCalendar({
    prodId: { company: 'Alongside', product: 'Calendar', language: 'EN' },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  });
  calendar.createEvent({
    id: oneLine(invitation.uid),
    sequence: invitation.sequence,
    stamp: utc(invitation.made),
    start: utc(invitation.start),
    end: utc(invitation.end),
    summary: oneLine(invitation.title),
    location: invitation.place === null ? null : oneLine(invitation.place),
    description: invitation.note === null ? null : lines(invitation.note),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
    organizer: { name: oneLine(invitation.organiser.name), email: oneLine(invitation.organiser.address) },
    attendees: invitation.attendees.map(({ name, address }) => ({
      name: oneLine(name),
      email: oneLine(address),
      role: ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.NEEDSACTION,
      // Answers would go to an address that nobody reads; the parties answer one another.
      rsvp: false,
    })),
  });
  return { method: cancelled ? 'CANCEL' : 'REQUEST', body: calendar.toString() };
}

function utc(moment: Temporal.Instant): Date {
  return new Date(moment.epochMilliseconds);
}

/** A line break or quotation mark from outside could begin a property or end a parameter. */
function oneLine(text: string): string {
  return lines(text).replaceAll('\n', ' ').replaceAll('"', "'").trim();
}

function lines(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .toWellFormed();
}
