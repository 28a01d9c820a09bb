import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWorkingDays } from '../../../platform/clock/index.ts';
import { factsInView, sayingDue } from './due.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const after = (days: number, times: number, kind: 'days' | 'working-days' = 'days') =>
  ({ when: { days, kind, side: 'after', event: 'a.b' }, times }) as const;
const before = (days: number) => ({ when: { days, kind: 'days', side: 'before', event: 'a.b' }, times: 1 }) as const;

test('a reminder is said after so many days, again after as many more, and no oftener than the programme says', () => {
  const weekly = after(7, 2);
  const said = [6, 7, 13, 14, 30].map((days) => sayingDue(weekly, day('2026-10-01'), day('2026-10-01').add({ days })));
  expect(said).toEqual([null, 1, 1, 2, 2]);
});

test('working days leave out weekends and bank holidays', () => {
  expect(sayingDue(after(5, 1, 'working-days'), day('2026-12-23'), day('2026-12-31'))).toBeNull();
  expect(sayingDue(after(5, 1, 'working-days'), day('2026-12-23'), day('2027-01-01'))).toBeNull();
  expect(sayingDue(after(5, 1, 'working-days'), day('2026-12-23'), day('2027-01-04'))).toBe(1);
});

test('what comes is said on the day before, and not on the day itself', () => {
  const said = ['2026-10-12', '2026-10-13', '2026-10-14'].map((today) =>
    sayingDue(before(1), day('2026-10-14'), day(today)),
  );
  expect(said).toEqual([null, 1, null]);
});

test('whatever becomes due is in view on the day when it does', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 3 }),
      fc.nat({ max: 700 }),
      (days, times, on) => {
        const fact = day('2026-01-01').add({ days: on });
        const inView = (reminder: Parameters<typeof factsInView>[0], today: Temporal.PlainDate) => {
          const { from, until } = factsInView(reminder, today);
          return Temporal.PlainDate.compare(from, fact) <= 0 && Temporal.PlainDate.compare(fact, until) <= 0;
        };
        expect(inView(before(days), fact.subtract({ days }))).toBe(true);
        for (const kind of ['days', 'working-days'] as const) {
          const reminder = after(days, times, kind);
          const due = kind === 'days' ? fact.add({ days: days * times }) : addWorkingDays(fact, days * times);
          expect(sayingDue(reminder, fact, due)).toBe(times);
          expect(inView(reminder, due)).toBe(true);
        }
      },
    ),
    { numRuns: 30 },
  );
});
