import type { Criterion, Matching } from '../../../programmes/index.ts';
import type { Look } from '../rules/looks.ts';
import { type Facts, menteeFacts, mentorFacts, type People } from '../rules/people.ts';
import { type EnoughInCommon, enoughInCommon } from './enough-in-common.ts';
import { broken, type Item, itemsOf, namesPeople } from './items.ts';
import { kindsAmong } from './kinds.ts';
import { type KindsInReach, kindsInReachFrom, reachAll } from './kinds-in-reach.ts';
import { linksBetween } from './links.ts';
import { overlapColumns, overlapInOrder } from './overlaps.ts';
import type { Places } from './places.ts';
import { possibleMentors } from './possible-mentors.ts';
import { type FillRow, rowsFrom } from './rows.ts';
import { entryIn, type Limits, type Strangers, type Table, tablesFor, usualLimits } from './tables.ts';

/** A definition made ready for all pairs of many people at once. */
export interface Columns {
  readonly mentees: readonly Facts[];
  readonly mentors: readonly Facts[];
  /** The same people without what names others: that is worked out pair by pair. */
  readonly strangers: Strangers;
  /** Whether a fact says who somebody is. */
  readonly isNamed: (fact: string | null) => boolean;
  /** The mentors whom some rule or criterion may treat differently for who they are. */
  readonly linked: (mentee: number) => Iterable<number>;
  /** The mentors who may be possible for somebody, ascending; the rules leave the others to nobody. */
  readonly possible: Int32Array;
  /** Mentors of a kind are alike in what most rules and criteria ask of them. */
  readonly kindOf: (mentor: number) => number;
  readonly mentorKinds: number;
  /** Of a mentor who is linked to the mentee nothing is known beforehand. */
  readonly kindsInReach: KindsInReach;
  /** What a pair earns by a criterion. */
  readonly pointsBy: (criterion: Criterion) => (mentee: number, mentor: number) => number;
  /** Some mentors with those of a kind put together, each kind in the order given. */
  readonly byKind: (some: Int32Array) => Ordered;
}

export interface Ordered {
  readonly order: Int32Array;
  /** Mentors of a kind stand from begin[kind] to begin[kind + 1] − 1. */
  readonly begin: Int32Array;
  /** By mentor: where in the order they stand; −1 for whoever does not. */
  readonly placeOf: Int32Array;
  readonly fillRow: FillRow;
  readonly enoughInCommon: EnoughInCommon;
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
  const menteesAlone = mentees.map((facts) => without(facts, isNamed));
  const mentorsAlone = mentors.map((facts) => without(facts, isNamed));
  const kinds = { mentees: kindsAmong(menteesAlone), mentors: kindsAmong(mentorsAlone) };
  const strangers = { mentees: menteesAlone, mentors: mentorsAlone, kinds };
  const { tables, constant, apart, rest } = tablesFor(items, strangers, limits);
  const overlaps = rest.flatMap((item) => overlapColumns(item, menteesAlone, mentorsAlone) ?? []);
  const plain = rest.filter(({ overlap }) => overlap === null);
  const isNamedLook = ({ mentee, mentor }: Look) => isNamed(mentee) || isNamed(mentor);
  const asksWho = ({ looks }: Item) => looks.some(isNamedLook);
  const looks = items.flatMap((item) => item.looks).filter(isNamedLook);
  const linked = linksBetween(looks, mentees, mentors);
  const possible = possibleMentors({ tables, constant, linked, mentees: mentees.length, mentors: mentors.length });
  const strangersInReach = kindsInReachFrom({ constant, tables, overlaps, hasMore: plain.length > 0 });
  const known = linkedScores(items, { mentees, mentors, linked });
  const [byFirst] = tables;
  const kindOf = (mentor: number) => byFirst?.mentorKind[mentor] ?? 0;
  const mentorKinds = byFirst?.mentorKinds ?? 1;
  return {
    mentees,
    mentors,
    strangers,
    isNamed,
    linked,
    possible,
    kindOf,
    mentorKinds,
    kindsInReach: (mentee, reach) => {
      strangersInReach(mentee, reach);
      for (const { mentor } of known(mentee)) reachAll(reach, kindOf(mentor));
    },
    pointsBy: pointsBy(items, { mentees, mentors, tableOf: (item) => (asksWho(item) ? undefined : apart.get(item)) }),
    byKind: (some) => {
      const sorted = sortedByKind(some, { kindOf, mentorKinds, mentors: mentors.length });
      const { order, placeOf } = sorted;
      const overlapsInOrder = overlaps.map((overlap) => overlapInOrder(overlap, order));
      const fillStrangers = rowsFrom({
        constant,
        tables: tables.map((table) => ({ ...table, mentorKind: order.map((at) => table.mentorKind[at] ?? 0) })),
        overlaps: overlapsInOrder,
        mentees: mentees.length,
        mentors: order.length,
      });
      const alone = Array.from(order, (at) => mentorsAlone[at] ?? {});
      const fillRow: FillRow = (mentee, row, places) => {
        fillStrangers(mentee, row, places);
        for (const item of plain) addPlain(item, { mentee: menteesAlone[mentee] ?? {}, mentors: alone }, row, places);
        for (const { mentor, score } of known(mentee)) {
          const at = placeOf[mentor] ?? -1;
          if (at >= 0) row[at] = score;
        }
      };
      return { ...sorted, fillRow, enoughInCommon: enoughInCommon(overlapsInOrder, order.length) };
    },
  };
}

function without(facts: Facts, isNamed: Columns['isNamed']): Facts {
  const others: { [fact: string]: Facts[string] } = {};
  for (const fact of Object.keys(facts)) if (!isNamed(fact)) others[fact] = facts[fact];
  return others;
}

/** By the table of the criterion where it has one of its own, or else by the plain form. */
function pointsBy(
  items: readonly Item[],
  { mentees, mentors, tableOf }: Pick<Columns, 'mentees' | 'mentors'> & { tableOf: (item: Item) => Table | undefined },
): Columns['pointsBy'] {
  return (criterion) => {
    const item = items.find((one) => one.criterion?.id === criterion.id);
    if (!item) return () => 0;
    const table = tableOf(item);
    if (table) return (mentee, mentor) => entryIn(table, mentee, mentor);
    return (mentee, mentor) => item.value(mentees[mentee] ?? {}, mentors[mentor] ?? {});
  };
}

/** A mentor who is told apart for who they are. */
interface Scored {
  readonly mentor: number;
  readonly score: number;
}

/** Those linked to a mentee with their scores, worked out when first asked for. */
function linkedScores(
  items: readonly Item[],
  { mentees, mentors, linked }: Pick<Columns, 'mentees' | 'mentors' | 'linked'>,
): (mentee: number) => readonly Scored[] {
  const known = new Map<number, readonly Scored[]>();
  return (mentee) => {
    const before = known.get(mentee);
    if (before) return before;
    const facts = mentees[mentee] ?? {};
    const scored = Array.from(linked(mentee), (mentor) => ({
      mentor,
      score: plainScore(items, facts, mentors[mentor] ?? {}),
    }));
    known.set(mentee, scored);
    return scored;
  };
}

/** By kind, stably: whoever stood first among those of their kind still does. */
function sortedByKind(
  some: Int32Array,
  { kindOf, mentorKinds, mentors }: Pick<Columns, 'kindOf' | 'mentorKinds'> & { readonly mentors: number },
): Pick<Ordered, 'order' | 'begin' | 'placeOf'> {
  const begin = new Int32Array(mentorKinds + 1);
  for (const mentor of some) begin[kindOf(mentor) + 1] = (begin[kindOf(mentor) + 1] ?? 0) + 1;
  for (let kind = 0; kind < mentorKinds; kind++) begin[kind + 1] = (begin[kind + 1] ?? 0) + (begin[kind] ?? 0);
  const next = begin.slice();
  const order = new Int32Array(some.length);
  const placeOf = new Int32Array(mentors).fill(-1);
  for (const mentor of some) {
    const at = next[kindOf(mentor)] ?? 0;
    next[kindOf(mentor)] = at + 1;
    order[at] = mentor;
    placeOf[mentor] = at;
  }
  return { order, begin, placeOf };
}

/** The score of a pair by the plain form, or `broken`. */
export function plainScore(items: readonly Item[], mentee: Facts, mentor: Facts): number {
  let score = 0;
  for (const { value } of items) {
    const own = value(mentee, mentor);
    if (own === broken) return broken;
    score += own;
  }
  return score;
}

function addPlain(
  { value }: Item,
  { mentee, mentors }: { readonly mentee: Facts; readonly mentors: readonly Facts[] },
  row: Int32Array,
  places: Places,
): void {
  for (let next = 0; next < places.length; next++) {
    const at = places.at[next] ?? 0;
    row[at] = (row[at] ?? 0) + value(mentee, mentors[at] ?? {});
  }
}
