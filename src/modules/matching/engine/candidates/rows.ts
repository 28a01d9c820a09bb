import type { Overlap } from './overlaps.ts';
import { entryIn, type Table } from './tables.ts';

/** Parts of an order of mentors, ascending, each of mentors of one kind: from `from[i]` up to and without `to[i]`. */
export interface Stretches {
  readonly from: Int32Array;
  readonly to: Int32Array;
  length: number;
}

export const noStretches = (most: number): Stretches => ({
  from: new Int32Array(most),
  to: new Int32Array(most),
  length: 0,
});

export function addStretch(stretches: Stretches, from: number, to: number): void {
  stretches.from[stretches.length] = from;
  stretches.to[stretches.length++] = to;
}

/**
 * Writes the scores of one mentee with the mentors of these stretches, each at their place in the order; below 0 where a
 * rule stands in the way. What is elsewhere in the row means nothing.
 */
export type FillRow = (mentee: number, row: Int32Array, stretches: Stretches) => void;

/** What a score is the sum of, the mentors in an order in which those of a kind in the first table stand together. */
interface Parts {
  readonly constant: number;
  readonly tables: readonly Table[];
  readonly overlaps: readonly Overlap[];
  readonly mentees: number;
  readonly mentors: number;
}

/** One pass over the mentors takes half the time of three, so the first two tables and a short list of options go together. */
export function rowsFrom({ constant, tables, overlaps, mentees, mentors }: Parts): FillRow {
  const [one, other] = [tables[0] ?? emptyTable(mentees, mentors), tables[1] ?? emptyTable(mentees, mentors)];
  const short = overlaps.find(({ words }) => words === 1) ?? emptyOverlap(mentees, mentors);
  const moreTables = tables.slice(2);
  const moreOverlaps = overlaps.filter((overlap) => overlap !== short);
  return (mentee, row, { from, to, length }) => {
    const values = valuesOf(other, mentee);
    const { mentorBits, byCount } = short;
    const mine = short.menteeBits[mentee] ?? 0;
    for (let stretch = 0; stretch < length; stretch++) {
      const [first, end] = [from[stretch] ?? 0, to[stretch] ?? 0];
      const alike = constant + entryIn(one, mentee, first);
      for (let at = first; at < end; at++)
        row[at] =
          alike + (values[other.mentorKind[at] ?? 0] ?? 0) + (byCount[bitsIn(mine & (mentorBits[at] ?? 0))] ?? 0);
      for (const table of moreTables) addTable(table, mentee, row, { first, end });
      for (const overlap of moreOverlaps) addOverlap(overlap, mentee, row, { first, end });
    }
  };
}

const emptyTable = (mentees: number, mentors: number): Table => ({
  menteeKind: new Int32Array(mentees),
  mentorKind: new Int32Array(mentors),
  mentorKinds: 1,
  values: new Int16Array(1),
});

const emptyOverlap = (mentees: number, mentors: number): Overlap => ({
  words: 1,
  menteeBits: new Int32Array(mentees),
  mentorBits: new Int32Array(mentors),
  byCount: new Int16Array(1),
});

export function valuesOf({ menteeKind, mentorKinds, values }: Table, mentee: number): Int16Array {
  const from = (menteeKind[mentee] ?? 0) * mentorKinds;
  return values.subarray(from, from + mentorKinds);
}

interface Part {
  readonly first: number;
  readonly end: number;
}

function addTable(table: Table, mentee: number, row: Int32Array, { first, end }: Part): void {
  const mine = valuesOf(table, mentee);
  const { mentorKind } = table;
  for (let at = first; at < end; at++) row[at] = (row[at] ?? 0) + (mine[mentorKind[at] ?? 0] ?? 0);
}

function addOverlap(overlap: Overlap, mentee: number, row: Int32Array, { first, end }: Part): void {
  const { words, menteeBits, mentorBits, byCount } = overlap;
  for (let at = first; at < end; at++) {
    let count = 0;
    for (let word = 0; word < words; word++)
      count += bitsIn((menteeBits[mentee * words + word] ?? 0) & (mentorBits[at * words + word] ?? 0));
    row[at] = (row[at] ?? 0) + (byCount[count] ?? 0);
  }
}

export function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
