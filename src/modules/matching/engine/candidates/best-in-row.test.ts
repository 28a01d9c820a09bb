import fc from 'fast-check';
import { expect, test } from 'vitest';
import { propertyRuns } from '../testing/property-runs.ts';
import { benchFor, takeBest } from './best-in-row.ts';

/** Many mentors: some ruled out, some alike, and some who score well. */
const anyRow = fc.record({
  scores: fc.array(fc.oneof(fc.constant(-10_000), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 1000 })), {
    minLength: 1,
    maxLength: 400,
    size: 'max',
  }),
  keep: fc.nat(25),
  from: fc.nat(399),
  besides: fc.array(fc.nat(399), { maxLength: 3 }),
  least: fc.nat(1000),
});

test('EM-06 the best of those who score well are those that sorting the whole row finds', () => {
  fc.assert(
    fc.property(anyRow, ({ scores, keep, from: anyFrom, besides: anyBesides, least }) => {
      const bench = benchFor(scores.length);
      bench.row.set(scores);
      const from = anyFrom % scores.length;
      const besides = anyBesides.map((at) => at % scores.length);
      const possible = [...scores.keys()].filter((at) => (scores[at] ?? -1) >= 0);
      const well = possible.filter((at) => (scores[at] ?? -1) >= least);
      const high = well.length < keep ? possible : well;
      takeBest(bench, { high: { places: Int32Array.from(high), isAll: high === possible }, keep, from, besides });
      const turn = (at: number) => (at - from + scores.length) % scores.length;
      const best = possible
        .toSorted((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || turn(one) - turn(other))
        .slice(0, keep);
      const wanted = new Set([...best, ...besides.filter((at) => possible.includes(at))]);
      expect(new Set(bench.taken.subarray(0, bench.length))).toEqual(wanted);
      expect(bench.length).toBe(wanted.size);
      const outside = possible.filter((at) => !wanted.has(at)).map((at) => scores[at] ?? -1);
      expect(bench.edge).toBeGreaterThanOrEqual(Math.max(-1, ...outside));
      if (high === possible && outside.length === 0) expect(bench.edge).toBe(-1);
    }),
    { numRuns: propertyRuns(500) },
  );
});
