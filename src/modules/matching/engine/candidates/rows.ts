import type { Overlap } from './overlaps.ts';
import type { Table } from './tables.ts';

/**
 * Writes the scores of one mentee with the first so many mentors of an order, as many as `row` has room for; below 0 where a
 * rule stands in the way.
 */
export type FillRow = (mentee: number, row: Int32Array) => void;

interface Parts {
  readonly constant: number;
  readonly tables: readonly Table[];
  readonly overlaps: readonly Overlap[];
  readonly mentees: number;
  readonly mentors: number;
}

/** One pass over the mentors takes half the time of three, so the first two tables and a short list of options go together. */
export function rowsFrom({ constant, tables, overlaps, mentees, mentors }: Parts): FillRow {
  const [one = emptyTable(mentees, mentors), other = emptyTable(mentees, mentors), ...moreTables] = tables;
  const short = overlaps.find(({ words }) => words === 1) ?? emptyOverlap(mentees, mentors);
  const moreOverlaps = overlaps.filter((overlap) => overlap !== short);
  return (mentee, row) => {
    const [values, otherValues] = [valuesOf(one, mentee), valuesOf(other, mentee)];
    const { mentorBits, byCount } = short;
    const mine = short.menteeBits[mentee] ?? 0;
    for (let at = 0; at < row.length; at++)
      row[at] =
        constant +
        (values[one.mentorKind[at] ?? 0] ?? 0) +
        (otherValues[other.mentorKind[at] ?? 0] ?? 0) +
        (byCount[bitsIn(mine & (mentorBits[at] ?? 0))] ?? 0);
    for (const table of moreTables) addTable(table, mentee, row);
    for (const overlap of moreOverlaps) addOverlap(overlap, mentee, row);
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

function valuesOf({ menteeKind, mentorKinds, values }: Table, mentee: number): Int16Array {
  const from = (menteeKind[mentee] ?? 0) * mentorKinds;
  return values.subarray(from, from + mentorKinds);
}

function addTable(table: Table, mentee: number, row: Int32Array): void {
  const mine = valuesOf(table, mentee);
  const { mentorKind } = table;
  for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) + (mine[mentorKind[at] ?? 0] ?? 0);
}

function addOverlap({ words, menteeBits, mentorBits, byCount }: Overlap, mentee: number, row: Int32Array): void {
  for (let at = 0; at < row.length; at++) {
    let count = 0;
    for (let word = 0; word < words; word++)
      count += bitsIn((menteeBits[mentee * words + word] ?? 0) & (mentorBits[at * words + word] ?? 0));
    row[at] = (row[at] ?? 0) + (byCount[count] ?? 0);
  }
}

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
