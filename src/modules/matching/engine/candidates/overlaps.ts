import { type Facts, valuesOf } from '../rules/people.ts';
import type { Item } from './items.ts';
import { lowestBit } from './places.ts';

/** A long list of options as bits: person after person, `words` numbers of 31 bits each. */
export interface Overlap {
  readonly words: number;
  readonly menteeBits: Int32Array;
  readonly mentorBits: Int32Array;
  /** What so many values in common are worth. */
  readonly byCount: Int16Array;
}

export const bitsInWord = 31;

export function overlapColumns(
  { overlap }: Item,
  mentees: readonly Facts[],
  mentors: readonly Facts[],
): Overlap | null {
  if (!overlap) return null;
  const asked = mentees.map((facts) => valuesOf(facts[overlap.mentee]));
  const held = mentors.map((facts) => valuesOf(facts[overlap.mentor]));
  const heldBySome = new Set(held.flat());
  const values = new Set(asked.flat()).intersection(heldBySome);
  const counted = [...values].filter((value) => overlap.among === null || overlap.among.includes(value));
  const place = new Map(counted.map((value, at) => [value, at]));
  const words = Math.max(1, Math.ceil(counted.length / bitsInWord));
  return {
    words,
    menteeBits: bits(asked, place, words),
    mentorBits: bits(held, place, words),
    byCount: Int16Array.from({ length: counted.length + 1 }, (_, count) => overlap.byCount(count)),
  };
}

/** The same for mentors in an order, or for some of them. */
export const overlapInOrder = (overlap: Overlap, order: Int32Array): Overlap => {
  const { words, mentorBits } = overlap;
  const ordered = new Int32Array(order.length * words);
  order.forEach((mentor, at) => {
    ordered.set(mentorBits.subarray(mentor * words, (mentor + 1) * words), at * words);
  });
  return { ...overlap, mentorBits: ordered };
};

function bits(lists: readonly (readonly string[])[], place: ReadonlyMap<string, number>, words: number): Int32Array {
  const all = new Int32Array(lists.length * words);
  for (const [person, values] of lists.entries()) {
    for (const value of values) {
      const at = place.get(value);
      if (at === undefined) continue;
      const word = person * words + Math.floor(at / bitsInWord);
      all[word] = (all[word] ?? 0) | (1 << (at % bitsInWord));
    }
  }
  return all;
}

/** By how many values are asked for, the most that having some of them in common brings. */
export function mostByCount({ byCount }: Overlap): Int16Array {
  const most = byCount.slice();
  for (let count = 1; count < most.length; count++) most[count] = Math.max(most[count] ?? 0, most[count - 1] ?? 0);
  return most;
}

/** Which of the values counted a mentee asks for, by their places. */
export function valuesAskedFor({ words, menteeBits }: Overlap, mentee: number): readonly number[] {
  const asked: number[] = [];
  for (let word = 0; word < words; word++)
    for (let bits = menteeBits[mentee * words + word] ?? 0; bits !== 0; bits &= bits - 1)
      asked.push(word * bitsInWord + lowestBit(bits));
  return asked;
}
