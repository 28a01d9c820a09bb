import type { Matching } from '../../../programmes/index.ts';
import { type Facts, menteeFacts, mentorFacts, type People } from '../rules/people.ts';
import { broken, type Item, itemsOf, namesPeople } from './items.ts';
import { linksBetween } from './links.ts';
import { type Overlap, overlapColumns } from './overlaps.ts';
import { type Limits, type Table, tablesFor, usualLimits } from './tables.ts';

/** Writes the scores of one mentee with every mentor into `row`; below 0 where a rule stands in the way. */
export type FillRow = (mentee: number, row: Int32Array) => void;

/** A definition made ready for all pairs of many people at once. */
export interface Columns {
  readonly mentees: readonly Facts[];
  readonly mentors: readonly Facts[];
  /** The same people without what names others. */
  readonly strangers: { readonly mentees: readonly Facts[]; readonly mentors: readonly Facts[] };
  /** The mentors whom some rule or criterion may treat differently for who they are. */
  readonly linked: (mentee: number) => Iterable<number>;
  readonly fillRow: FillRow;
}

/**
 * People are compared by kind: whoever has the same facts as far as a rule or a criterion asks gets the same answer, so
 * the plain form is asked once for each two kinds. Long lists of options become bits, and what hangs on who somebody is
 * (their manager, a declined pair) is worked out for those few pairs alone.
 */
export function columnsFor(definition: Matching, people: People, limits: Limits = usualLimits): Columns {
  const mentees = people.mentees.map(menteeFacts);
  const mentors = people.mentors.map(mentorFacts);
  const items = itemsOf(definition);
  const isNamed = (fact: string | null) => fact !== null && namesPeople(definition, fact);
  const withoutNames = (facts: Facts): Facts =>
    Object.fromEntries(Object.entries(facts).filter(([fact]) => !isNamed(fact)));
  const menteesAlone = mentees.map(withoutNames);
  const mentorsAlone = mentors.map(withoutNames);
  const { tables, constant, rest } = tablesFor(items, { mentees: menteesAlone, mentors: mentorsAlone }, limits);
  const overlaps = rest.flatMap((item) => overlapColumns(item, menteesAlone, mentorsAlone) ?? []);
  const plain = rest.filter(({ overlap }) => overlap === null);
  const looks = items.flatMap((item) => item.looks).filter(({ mentee, mentor }) => isNamed(mentee) || isNamed(mentor));
  const linked = linksBetween(looks, mentees, mentors);
  const fillRow: FillRow = (mentee, row) => {
    row.fill(constant);
    for (const table of tables) addTable(table, mentee, row);
    for (const overlap of overlaps) addOverlap(overlap, mentee, row);
    const facts = mentees[mentee] ?? {};
    for (const item of plain) addPlain(item, menteesAlone[mentee] ?? {}, mentorsAlone, row);
    for (const mentor of linked(mentee)) row[mentor] = plainScore(items, facts, mentors[mentor] ?? {});
  };
  const strangers = { mentees: menteesAlone, mentors: mentorsAlone };
  return { mentees, mentors, strangers, linked, fillRow };
}

/** The score of a pair by the plain form, or `broken`. */
export function plainScore(items: readonly Item[], mentee: Facts, mentor: Facts): number {
  let score = 0;
  for (const { value } of items) score += value(mentee, mentor);
  return score < 0 ? broken : score;
}

function addTable({ menteeKind, mentorKind, mentorKinds, values }: Table, mentee: number, row: Int32Array): void {
  const from = (menteeKind[mentee] ?? 0) * mentorKinds;
  const mine = values.subarray(from, from + mentorKinds);
  for (let mentor = 0; mentor < row.length; mentor++)
    row[mentor] = (row[mentor] ?? 0) + (mine[mentorKind[mentor] ?? 0] ?? 0);
}

function addOverlap({ words, menteeBits, mentorBits, byCount }: Overlap, mentee: number, row: Int32Array): void {
  if (words === 1) {
    const mine = menteeBits[mentee] ?? 0;
    for (let mentor = 0; mentor < row.length; mentor++)
      row[mentor] = (row[mentor] ?? 0) + (byCount[bitsIn(mine & (mentorBits[mentor] ?? 0))] ?? 0);
    return;
  }
  for (let mentor = 0; mentor < row.length; mentor++) {
    let count = 0;
    for (let word = 0; word < words; word++)
      count += bitsIn((menteeBits[mentee * words + word] ?? 0) & (mentorBits[mentor * words + word] ?? 0));
    row[mentor] = (row[mentor] ?? 0) + (byCount[count] ?? 0);
  }
}

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function addPlain({ value }: Item, mentee: Facts, mentors: readonly Facts[], row: Int32Array): void {
  for (const [at, mentor] of mentors.entries()) row[at] = (row[at] ?? 0) + value(mentee, mentor);
}
