import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarPart, type Invitation } from './index.ts';

const first: Invitation = {
  state: 'going-ahead',
  uid: '0192f0c1-0000-7000-8000-000000000001',
  sequence: 0,
  made: Temporal.Instant.from('2026-10-01T09:00:00Z'),
  title: 'Meeting',
  start: Temporal.Instant.from('2026-10-14T13:00:00Z'),
  end: Temporal.Instant.from('2026-10-14T14:00:00Z'),
  place: 'Room 2, County Hall',
  note: 'Open the page for the agenda.',
  organiser: { name: 'Regional leaders', address: 'mentoring@example.org' },
  attendees: [
    { name: 'Siân Ŵyn', address: 'sian@example.org' },
    { name: "Áine O'Brien; Director, North", address: 'aine@example.org' },
  ],
};

test('EM-11 shown: an invitation reads back as it was arranged', () => {
  const { method, event } = read(first);
  expect(method).toBe('REQUEST');
  expect(event.summary).toBe('Meeting');
  expect(event.location).toBe('Room 2, County Hall');
  expect(event.attendees.map((attendee) => attendee.getParameter('cn'))).toEqual(
    first.attendees.map(({ name }) => name),
  );
  expect(String(event.component.getFirstPropertyValue('class'))).toBe('PRIVATE');
});

test('EM-11 done: a change and a cancellation keep the meeting and only rise', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -500, max: 500 }), { maxLength: 8 }), (moves) => {
      const changes = moves.map((hours, index) => moved(first, hours, index + 1));
      const cancelled: Invitation = { ...(changes.at(-1) ?? first), state: 'cancelled', sequence: changes.length + 1 };
      const sent = [first, ...changes, cancelled].map(read);
      expect(new Set(sent.map(({ event }) => event.uid)).size).toBe(1);
      expect(sent.map(({ event }) => event.sequence)).toEqual(sent.map((_, index) => index));
      expect(sent.map(({ method }) => method)).toEqual([...sent.slice(1).map(() => 'REQUEST'), 'CANCEL']);
      expect(String(sent.at(-1)?.event.component.getFirstPropertyValue('status'))).toBe('CANCELLED');
    }),
  );
});

test('done: the time on the wall in London is right on both sides of the change of the clocks', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 365 * 24 * 4 }), (quarter) => {
      const start = Temporal.Instant.from('2026-01-01T00:00:00Z').add({ minutes: quarter * 15 });
      const { event, text } = read({ ...first, start, end: start.add({ minutes: 60 }) });
      const stated = Temporal.Instant.fromEpochMilliseconds(event.startDate.toJSDate().getTime());
      expect(stated.toZonedDateTimeISO('Europe/London').equals(start.toZonedDateTimeISO('Europe/London'))).toBe(true);
      expect(text).toMatch(/DTSTART:\d{8}T\d{6}Z/);
      expect(text).not.toContain('TZID');
    }),
  );
});

test('done: no name or place breaks out of its line, and no line is longer than 75 octets', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.constantFrom('A\r\nATTENDEE:mailto:x@example.org', 'A"B', 'A:B;C,D\\n', 'Ŵ'.repeat(90), 'A\u0085B', '^n^^'),
  );
  fc.assert(
    fc.property(hostile, hostile, (name, place) => {
      const attendees = [{ name, address: 'a@example.org' }];
      const { event, text } = read({ ...first, place, note: place, title: place, attendees });
      expect(event.attendees.map((attendee) => attendee.getFirstValue())).toEqual(['MAILTO:a@example.org']);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }),
  );
});

function moved(invitation: Invitation, hours: number, sequence: number): Invitation {
  return { ...invitation, sequence, start: invitation.start.add({ hours }), end: invitation.end.add({ hours }) };
}

function read(invitation: Invitation) {
  const { method, body } = calendarPart(invitation);
  const calendar = ICAL.Component.fromString(body);
  expect(calendar.getFirstPropertyValue('method')).toBe(method);
  const component = calendar.getFirstSubcomponent('vevent') ?? undefined;
  return { method, text: body, event: new ICAL.Event(component) };
}
