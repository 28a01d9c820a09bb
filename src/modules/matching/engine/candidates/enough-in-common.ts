import { bitsInWord, mostByCount, type Overlap, valuesAskedFor } from './overlaps.ts';
import { lowestBit } from './places.ts';

/**
 * For a mentee: of all places in an order those whose mentors have so much of what is asked for that no more than so many
 * points are lost by it, as bits, 32 places to a number; null for all of them. More than three in common is not told apart,
 * so others may be marked as well. The marks hold until another mentee is asked about.
 */
export type EnoughInCommon = (mentee: number) => (spare: number) => Int32Array | null;

const mostTold = 3;

interface Marks {
  readonly one: Int32Array;
  readonly two: Int32Array;
  readonly three: Int32Array;
}

/** By the list of options that counts for most. It is gone through for 32 mentors at once, so few need to be looked at one by one. */
export function enoughInCommon(overlaps: readonly Overlap[], mentors: number): EnoughInCommon {
  const [overlap] = overlaps.toSorted((one, other) => weightOf(other) - weightOf(one));
  if (!overlap || weightOf(overlap) <= 0) return () => () => null;
  const most = mostByCount(overlap);
  const noMarks = () => new Int32Array(Math.ceil(mentors / 32));
  const marks: Marks = { one: noMarks(), two: noMarks(), three: noMarks() };
  const marksBy = [null, marks.one, marks.two, marks.three];
  let holders: Int32Array | null = null;
  return (mentee) => {
    const asked = valuesAskedFor(overlap, mentee);
    let isReady = false;
    return (spare) => {
      const needed = neededFor(most, asked.length, spare);
      if (needed === 0) return null;
      holders ??= holdersOf(overlap, mentors);
      if (!isReady) countHolders(marks, { holders, values: overlap.words * bitsInWord, asked });
      isReady = true;
      return marksBy[needed] ?? null;
    };
  };
}

const weightOf = (overlap: Overlap): number => (mostByCount(overlap).at(-1) ?? 0) - (overlap.byCount[0] ?? 0);

/** How much has to be in common, as far as that is told. */
function neededFor(most: Int16Array, asked: number, spare: number): number {
  const least = (most[asked] ?? 0) - spare;
  let needed = 0;
  while (needed < Math.min(asked, mostTold) && (most[needed] ?? 0) < least) needed++;
  return needed;
}

/** Who has which value: by 32 places, for each value those of them who have it. */
function holdersOf({ words, mentorBits }: Overlap, mentors: number): Int32Array {
  const values = words * bitsInWord;
  const holders = new Int32Array(values * Math.ceil(mentors / 32));
  for (let at = 0; at < mentors; at++)
    for (let word = 0; word < words; word++)
      for (let bits = mentorBits[at * words + word] ?? 0; bits !== 0; bits &= bits - 1) {
        const own = (at >>> 5) * values + word * bitsInWord + lowestBit(bits);
        holders[own] = (holders[own] ?? 0) | (1 << (at & 31));
      }
  return holders;
}

interface Counting {
  readonly holders: Int32Array;
  readonly values: number;
  readonly asked: readonly number[];
}

/** Marks who has at least one, two and three of the values. */
function countHolders({ one, two, three }: Marks, { holders, values, asked }: Counting): void {
  for (let word = 0; word < one.length; word++) {
    let [hasOne, hasTwo, hasThree] = [0, 0, 0];
    for (let at = 0; at < asked.length; at++) {
      const has = holders[word * values + (asked[at] ?? 0)] ?? 0;
      hasThree |= hasTwo & has;
      hasTwo |= hasOne & has;
      hasOne |= has;
    }
    one[word] = hasOne;
    two[word] = hasTwo;
    three[word] = hasThree;
  }
}
