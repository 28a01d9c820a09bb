import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWorkingDay } from '../../platform/clock/index.ts';
import { answerBy } from './clock.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const compare = Temporal.PlainDate.compare;

test('five working days from a Tuesday are up on the next Tuesday; leave moves that by its working days', () => {
  const offered = { offeredOn: day('2026-09-01'), workingDays: 5 };
  expect(answerBy({ ...offered, leaves: [] }).toString()).toBe('2026-09-08');
  const week = { from: day('2026-09-02'), backOn: day('2026-09-09') };
  expect(answerBy({ ...offered, leaves: [week] }).toString()).toBe('2026-09-15');
  const past = { from: day('2026-08-01'), backOn: day('2026-09-01') };
  expect(answerBy({ ...offered, leaves: [past] }).toString()).toBe('2026-09-08');
});

const anyDay = fc.integer({ min: 0, max: 700 }).map((days) => day('2026-01-01').add({ days }));
const anyLeave = fc
  .record({ from: anyDay, length: fc.integer({ min: 1, max: 60 }) })
  .map(({ from, length }) => ({ from, backOn: from.add({ days: length }) }));
const counted = fc.record({
  offeredOn: anyDay,
  workingDays: fc.integer({ min: 1, max: 15 }),
  leaves: fc.array(anyLeave, { maxLength: 4 }),
});

test('the last day is a working day on which neither is away, and comes after the offer', () => {
  fc.assert(
    fc.property(counted, (one) => {
      const last = answerBy(one);
      expect(isWorkingDay(last)).toBe(true);
      expect(one.leaves.some(({ from, backOn }) => compare(from, last) <= 0 && compare(last, backOn) < 0)).toBe(false);
      expect(compare(last, one.offeredOn)).toBe(1);
    }),
    { numRuns: 150 },
  );
});

test('leave never brings the last day forward, whose leave it is makes no difference, and nor does saying it twice', () => {
  fc.assert(
    fc.property(counted, anyLeave, (one, leave) => {
      const before = answerBy(one);
      const after = answerBy({ ...one, leaves: [...one.leaves, leave] });
      expect(compare(after, before)).toBeGreaterThanOrEqual(0);
      expect(answerBy({ ...one, leaves: [leave, ...one.leaves.toReversed(), leave] }).equals(after)).toBe(true);
    }),
    { numRuns: 150 },
  );
});
