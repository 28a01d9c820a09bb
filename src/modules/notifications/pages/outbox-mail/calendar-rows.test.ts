import { expect, test } from 'vitest';
import { calendarPart } from '../../../../platform/calendar/index.ts';
import { calendarRows } from './calendar-rows.ts';

test('EM-11 shown: an invitation reads in words, whatever its names hold', () => {
  const start = Temporal.Instant.from('2026-10-14T13:00:00Z');
  const { body } = calendarPart({
    state: 'going-ahead',
    uid: '0192f0c1-0000-7000-8000-000000000001',
    sequence: 2,
    made: start,
    title: 'Meeting',
    start,
    end: start.add({ minutes: 90 }),
    place: 'Room 2, County Hall; second floor',
    note: 'Open the page.\nThere is an agenda, too long to stand on one line of a calendar without being folded over.',
    organiser: { name: 'Regional leaders', address: 'mentoring@example.org' },
    attendees: [
      { name: "Áine O'Brien: Director, North", address: 'aine@example.org' },
      { name: 'Siân Ŵyn', address: 'sian@example.org' },
    ],
  });
  const rows = Object.groupBy(calendarRows(body), ({ key }) => key);
  const values = Object.fromEntries(
    Object.entries(rows).map(([key, found]) => [key, found?.map(({ value }) => value)]),
  );
  expect(values).toEqual({
    Title: ['Meeting'],
    From: ['Wednesday 14 October 2026, 2pm'],
    Until: ['Wednesday 14 October 2026, 3:30pm'],
    Place: ['Room 2, County Hall; second floor'],
    Note: ['Open the page. There is an agenda, too long to stand on one line of a calendar without being folded over.'],
    Organiser: ['Regional leaders'],
    Invited: ["Áine O'Brien: Director, North", 'Siân Ŵyn'],
    'Change number': ['2'],
  });
});
