import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDefinition, anyPeople } from '../testing/any-definition.ts';
import { propertyRuns } from '../testing/property-runs.ts';
import { columnsFor, type Ordered, plainScore } from './columns.ts';
import { highFinder } from './high-in-row.ts';
import { itemsOf } from './items.ts';
import { type KindsInReach, reachAll } from './kinds-in-reach.ts';
import { usualLimits } from './tables.ts';

/** Lists of options stay lists of options, or become tables where they are short. */
const anyLimits = fc.constantFrom(usualLimits, { ...usualLimits, overlap: 0 });

const size = { enough: fc.integer({ min: 1, max: 4 }), sampled: fc.integer({ min: 1, max: 3 }), besides: fc.nat(9) };

test('EM-06 a sample leaves out nobody who is among the best, and nobody who is named', () => {
  fc.assert(
    fc.property(anyDefinition, anyPeople(10), fc.record(size), anyLimits, (definition, people, wanted, limits) => {
      const { besides, ...wanting } = wanted;
      const columns = columnsFor(definition, people, limits);
      const all = columns.byKind(columns.possible);
      const findHigh = highFinder(columns, all, wanting);
      const row = new Int32Array(all.order.length);
      const named = Array.from(all.order.subarray(besides, besides + 1));
      for (const [mentee, facts] of columns.mentees.entries()) {
        const { places, isAll } = findHigh({ mentee, besides: named, row });
        const plain = [...all.order].map((at) => plainScore(itemsOf(definition), facts, columns.mentors[at] ?? {}));
        const possible = [...plain.keys()].filter((at) => (plain[at] ?? -1) >= 0);
        expect([...places].map((at) => row[at])).toEqual([...places].map((at) => plain[at]));
        for (const mentor of named) {
          const at = all.placeOf[mentor] ?? -1;
          expect(Math.max(-1, row[at] ?? -1)).toBe(Math.max(-1, plain[at] ?? -1));
        }
        if (isAll) expect(new Set(places)).toEqual(new Set(possible));
        else expect(places.length).toBeGreaterThanOrEqual(wanting.enough);
        const least = Math.min(...[...places].map((at) => plain[at] ?? 0));
        for (const at of possible) if (!places.includes(at)) expect(plain[at]).toBeLessThan(least + 1);
      }
    }),
    { numRuns: propertyRuns(300) },
  );
});

test('EM-06 where a sample promised too much, everybody possible is found', () => {
  const scores = Int32Array.from({ length: 64 }, (_, mentor) => (mentor % 16 === 0 && mentor < 48 ? 900 : 5));
  const byKind = (order: Int32Array): Ordered => ({
    order,
    begin: Int32Array.of(0, order.length),
    placeOf: order,
    fillRow: (_, row) => row.set(order.map((mentor) => scores[mentor] ?? 0)),
    enoughInCommon: () => () => null,
  });
  const kindsInReach: KindsInReach = (_, reach) => {
    reach.length = 0;
    reachAll(reach, 0);
  };
  const columns = { kindOf: () => 0, mentorKinds: 1, kindsInReach, byKind };
  const all = byKind(Int32Array.from(scores.keys()));
  const findHigh = highFinder(columns, all, { enough: 8, sampled: 8 });
  const { places, isAll } = findHigh({ mentee: 0, besides: [], row: new Int32Array(64) });
  expect({ isAll, found: places.length }).toEqual({ isAll: true, found: 64 });
});
