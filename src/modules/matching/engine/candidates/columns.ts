import type { Matching } from '../../../programmes/index.ts';
import { type Facts, menteeFacts, mentorFacts, type People } from '../rules/people.ts';
import { broken, type Item, itemsOf, namesPeople } from './items.ts';
import { linksBetween } from './links.ts';
import { overlapColumns, overlapInOrder } from './overlaps.ts';
import { possibleMentors } from './possible-mentors.ts';
import { type FillRow, rowsFrom } from './rows.ts';
import { type Limits, tablesFor, usualLimits } from './tables.ts';

/** A definition made ready for all pairs of many people at once. */
export interface Columns {
  readonly mentees: readonly Facts[];
  readonly mentors: readonly Facts[];
  /** The same people without what names others. */
  readonly strangers: { readonly mentees: readonly Facts[]; readonly mentors: readonly Facts[] };
  /** The mentors whom some rule or criterion may treat differently for who they are. */
  readonly linked: (mentee: number) => Iterable<number>;
  /** The mentors who may be possible for somebody, ascending; the rules leave the others to nobody. */
  readonly possible: Int32Array;
  /** For mentors in an order of one's own, not all of them perhaps: a row is written up to where one stops. */
  readonly inOrder: (mentors: Int32Array) => FillRow;
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
  const possible = possibleMentors({ tables, constant, linked, mentees: mentees.length, mentors: mentors.length });
  const inOrder = (order: Int32Array): FillRow => {
    const fillRow = rowsFrom({
      constant,
      tables: tables.map((table) => ({ ...table, mentorKind: order.map((at) => table.mentorKind[at] ?? 0) })),
      overlaps: overlaps.map((overlap) => overlapInOrder(overlap, order)),
      mentees: mentees.length,
      mentors: order.length,
    });
    const alone = Array.from(order, (at) => mentorsAlone[at] ?? {});
    const place = placesIn(order, mentors.length);
    return (mentee, row) => {
      fillRow(mentee, row);
      for (const item of plain) addPlain(item, menteesAlone[mentee] ?? {}, alone, row);
      const facts = mentees[mentee] ?? {};
      for (const mentor of linked(mentee)) {
        const at = place[mentor] ?? -1;
        if (at >= 0 && at < row.length) row[at] = plainScore(items, facts, mentors[mentor] ?? {});
      }
    };
  };
  const strangers = { mentees: menteesAlone, mentors: mentorsAlone };
  return { mentees, mentors, strangers, linked, possible, inOrder };
}

/** By mentor: where in the order they stand; −1 for whoever does not. */
export function placesIn(order: Int32Array, mentors: number): Int32Array {
  const places = new Int32Array(mentors).fill(-1);
  for (let at = 0; at < order.length; at++) places[order[at] ?? 0] = at;
  return places;
}

/** The score of a pair by the plain form, or `broken`. */
export function plainScore(items: readonly Item[], mentee: Facts, mentor: Facts): number {
  let score = 0;
  for (const { value } of items) score += value(mentee, mentor);
  return score < 0 ? broken : score;
}

function addPlain({ value }: Item, mentee: Facts, mentors: readonly Facts[], row: Int32Array): void {
  for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) + value(mentee, mentors[at] ?? {});
}
