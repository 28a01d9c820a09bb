import type { Overlap } from './overlaps.ts';
import { bitsIn, type Places } from './places.ts';
import type { Table } from './tables.ts';

/**
 * Writes the scores of one mentee with the mentors at these places of an order, each at their place in the row; below 0 where
 * a rule stands in the way. What is elsewhere in the row means nothing.
 */
export type FillRow = (mentee: number, row: Int32Array, places: Places) => void;

/** What a score is the sum of, the mentors in some order. */
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
  return (mentee, row, places) => {
    const [byOne, byOther] = [valuesOf(one, mentee), valuesOf(other, mentee)];
    const { mentorBits, byCount } = short;
    const mine = short.menteeBits[mentee] ?? 0;
    for (let next = 0; next < places.length; next++) {
      const at = places.at[next] ?? 0;
      const byTables = (byOne[one.mentorKind[at] ?? 0] ?? 0) + (byOther[other.mentorKind[at] ?? 0] ?? 0);
      row[at] = constant + byTables + (byCount[bitsIn(mine & (mentorBits[at] ?? 0))] ?? 0);
    }
    for (const table of moreTables) addTable(table, mentee, row, places);
    for (const overlap of moreOverlaps) addOverlap(overlap, mentee, row, places);
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

function addTable(table: Table, ...[mentee, row, places]: Parameters<FillRow>): void {
  const mine = valuesOf(table, mentee);
  for (let next = 0; next < places.length; next++) {
    const at = places.at[next] ?? 0;
    row[at] = (row[at] ?? 0) + (mine[table.mentorKind[at] ?? 0] ?? 0);
  }
}

function addOverlap(overlap: Overlap, ...[mentee, row, places]: Parameters<FillRow>): void {
  const { words, menteeBits, mentorBits, byCount } = overlap;
  for (let next = 0; next < places.length; next++) {
    const at = places.at[next] ?? 0;
    let count = 0;
    for (let word = 0; word < words; word++)
      count += bitsIn((menteeBits[mentee * words + word] ?? 0) & (mentorBits[at * words + word] ?? 0));
    row[at] = (row[at] ?? 0) + (byCount[count] ?? 0);
  }
}
