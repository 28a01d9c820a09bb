import { expect, test } from 'vitest';
import { dayOf, formatDay, formatShortDay, formatWhen, movableClock } from './index.ts';

test('a moment reads as the day and the time on the wall in London', () => {
  expect(formatWhen(Temporal.Instant.from('2026-10-14T13:00:00Z'))).toBe('Wednesday 14 October 2026, 2pm');
  expect(formatWhen(Temporal.Instant.from('2026-12-01T09:05:00Z'))).toBe('Tuesday 1 December 2026, 9:05am');
  expect(formatWhen(Temporal.Instant.from('2026-12-01T12:00:00Z'))).toBe('Tuesday 1 December 2026, midday');
  expect(formatWhen(Temporal.Instant.from('2026-12-01T00:00:00Z'))).toBe('Tuesday 1 December 2026, midnight');
});

test('a day reads in full or short', () => {
  const day = Temporal.PlainDate.from('2026-10-14');
  expect(formatDay(day)).toBe('Wednesday 14 October 2026');
  expect(formatShortDay(day)).toBe('14 October 2026');
});

test('late in the evening of summer time it is already tomorrow in London', () => {
  expect(dayOf(Temporal.Instant.from('2026-06-30T23:30:00Z')).toString()).toBe('2026-07-01');
});

test('a movable clock stands still until it is moved', () => {
  const clock = movableClock(Temporal.Instant.from('2026-01-31T10:00:00Z'));
  clock.advance({ months: 1 });
  expect(clock.now().toString()).toBe('2026-02-28T10:00:00Z');
});
