import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWorkingDays, isWorkingDay } from './index.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

test.each([
  ['2026-11-21', 'a Saturday'],
  ['2026-04-03', 'Good Friday'],
  ['2026-04-06', 'Easter Monday'],
  ['2027-03-26', 'Good Friday of another year'],
  ['2026-05-04', 'the first Monday in May'],
  ['2026-05-25', 'the last Monday in May'],
  ['2026-08-31', 'the last Monday in August'],
  ['2026-12-28', 'Boxing Day, which fell on a Saturday'],
  ['2027-12-27', 'Christmas Day, which fell on a Saturday'],
  ['2027-12-28', 'Boxing Day, which fell on a Sunday'],
  ['2022-12-27', 'Christmas Day, which fell on a Sunday'],
  ['2028-01-03', 'New Year, which fell on a Saturday'],
])('%s is no working day: %s', (text) => {
  expect(isWorkingDay(day(text))).toBe(false);
});

test('five working days from a Monday end on the next Monday', () => {
  expect(addWorkingDays(day('2026-11-23'), 5).toString()).toBe('2026-11-30');
});

test('Christmas and the days somebody is off do not count', () => {
  expect(addWorkingDays(day('2026-12-23'), 2).toString()).toBe('2026-12-29');
  expect(addWorkingDays(day('2026-11-23'), 1, (one) => one.equals(day('2026-11-24'))).toString()).toBe('2026-11-25');
});

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => day('2000-01-01').add({ days }));

test('what is reached is a working day, and counting on from it is the same as counting at once', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (start, first, then) => {
      const reached = addWorkingDays(start, first);
      expect(isWorkingDay(reached)).toBe(true);
      expect(addWorkingDays(reached, then).equals(addWorkingDays(start, first + then))).toBe(true);
    }),
    { numRuns: 200 },
  );
});
