import fc from 'fast-check';
import { expect, test } from 'vitest';
import { propertyRuns } from '../testing/property-runs.ts';
import { enoughInCommon } from './enough-in-common.ts';
import { broken } from './items.ts';
import { mostByCount, type Overlap } from './overlaps.ts';
import { addMarked, noPlaces } from './places.ts';

const values = 40;
const anyList = fc.subarray([...Array(values).keys()]);
/** What so much in common is worth: a criterion, or a rule that needs some of it. */
const anyWorth = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 200 }), { minLength: values + 1, maxLength: values + 1 }),
  fc
    .integer({ min: 1, max: 5 })
    .map((least) => Array.from({ length: values + 1 }, (_, at) => (at < least ? broken : 0))),
);
const anyCase = fc.record({
  asked: fc.subarray([...Array(values).keys()], { maxLength: 6 }),
  held: fc.array(anyList, { minLength: 1, maxLength: 100, size: 'max' }),
  worth: anyWorth,
  spare: fc.integer({ min: 0, max: 400 }),
  part: fc.tuple(fc.nat(100), fc.nat(100)),
});

test('EM-06 nobody is left out who has enough in common, nor taken in from elsewhere', () => {
  fc.assert(
    fc.property(anyCase, ({ asked, held, worth, spare, part }) => {
      const overlap: Overlap = {
        words: 2,
        menteeBits: bits([asked]),
        mentorBits: bits(held),
        byCount: Int16Array.from(worth),
      };
      const [from = 0, to = 0] = part.map((at) => Math.min(at, held.length)).toSorted((one, other) => one - other);
      const marks = enoughInCommon([overlap], held.length)(0)(spare);
      const most = mostByCount(overlap);
      const loses = (at: number) => {
        const count = asked.filter((value) => held[at]?.includes(value)).length;
        return (most[asked.length] ?? 0) - (worth[count] ?? 0);
      };
      const enough = [...held.keys()].filter((at) => at >= from && at < to && loses(at) <= spare);
      const places = noPlaces(held.length);
      if (marks) addMarked(places, marks, { from, to });
      const found = marks ? [...places.at.subarray(0, places.length)] : enough;
      expect(found).toEqual([...new Set(found)].filter((at) => at >= from && at < to));
      expect(enough.filter((at) => !found.includes(at))).toEqual([]);
    }),
    { numRuns: propertyRuns(500) },
  );
});

test('EM-06 who has one, two or three of the values too few is left out', () => {
  const held = [[0, 1, 2], [0, 1], [0], [], [3, 4]];
  const byCount = Int16Array.from({ length: values + 1 }, (_, count) => 100 * Math.min(3, count));
  const marksFor = enoughInCommon([{ words: 2, menteeBits: bits([[0, 1, 2]]), mentorBits: bits(held), byCount }], 5)(0);
  const placesFor = (spare: number) => {
    const places = noPlaces(5);
    const marks = marksFor(spare);
    if (marks) addMarked(places, marks, { from: 0, to: 5 });
    return marks && [...places.at.subarray(0, places.length)];
  };
  expect([300, 299, 200, 100, 99, 0].map(placesFor)).toEqual([null, [0, 1, 2], [0, 1, 2], [0, 1], [0], [0]]);
});

function bits(lists: readonly (readonly number[])[]): Int32Array {
  const all = new Int32Array(lists.length * 2);
  for (const [person, list] of lists.entries())
    for (const value of list) {
      const word = person * 2 + Math.floor(value / 31);
      all[word] = (all[word] ?? 0) | (1 << (value % 31));
    }
  return all;
}
