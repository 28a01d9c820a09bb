import type { Facts } from '../rules/people.ts';
import { broken, type Item } from './items.ts';
import { type Kinds, type KindsBy, kindsByBoth } from './kinds.ts';

/** What each kind of mentee and each kind of mentor bring each other: `values[menteeKind × mentorKinds + mentorKind]`. */
export interface Table {
  readonly menteeKind: Int32Array;
  readonly mentorKind: Int32Array;
  readonly mentorKinds: number;
  readonly values: Int16Array;
}

interface Tables {
  readonly tables: readonly Table[];
  /** What every pair brings alike. */
  readonly constant: number;
  /** The table of each criterion by itself, before they were joined. */
  readonly apart: ReadonlyMap<Item, Table>;
  /** Items for which there are too many kinds. */
  readonly rest: readonly Item[];
}

export interface Sides<Of> {
  readonly mentees: Of;
  readonly mentors: Of;
}

/** People without what names others, and their kinds. */
export interface Strangers extends Sides<readonly Facts[]> {
  readonly kinds: Sides<KindsBy>;
}

interface Group {
  readonly mentees: Kinds;
  readonly mentors: Kinds;
  readonly values: Int16Array;
}

/** How large tables may become. */
export interface Limits {
  /** Entries of a table for one rule or criterion; beyond them it is worked out pair by pair, which is far slower. */
  readonly alone: number;
  /** The same for one that counts values in common: beyond them it becomes bits, which are nearly as fast. */
  readonly overlap: number;
  /** Entries of a table for several together. */
  readonly together: number;
  /** Kinds of mentor in one: a row should fit into the fastest memory. */
  readonly inRow: number;
}

export const usualLimits: Limits = { alone: 1_500_000, overlap: 10_000, together: 1_000_000, inRow: 4096 };

export function tablesFor(
  items: readonly Item[],
  { mentees, mentors, kinds: kindsOf }: Strangers,
  limits: Limits,
): Tables {
  const groups: Group[] = [];
  const apart = new Map<Item, Table>();
  const rest: Item[] = [];
  let constant = 0;
  for (const item of items) {
    const asked = (side: 'mentee' | 'mentor') => item.looks.flatMap((look) => look[side] ?? []);
    const kinds = { mentees: kindsOf.mentees(asked('mentee')), mentors: kindsOf.mentors(asked('mentor')) };
    const entries = kinds.mentees.examples.length * kinds.mentors.examples.length;
    if (entries > (item.overlap ? limits.overlap : limits.alone)) {
      rest.push(item);
      continue;
    }
    const group = { ...kinds, values: valuesFor(item, kinds, { mentees, mentors }) };
    if (item.criterion) apart.set(item, tableFrom(group));
    if (entries === 1) constant += group.values[0] ?? 0;
    else groups.push(group);
  }
  return { tables: joined(groups, limits).map(tableFrom), constant, apart, rest };
}

function valuesFor(
  item: Item,
  kinds: Pick<Group, 'mentees' | 'mentors'>,
  { mentees, mentors }: Sides<readonly Facts[]>,
): Int16Array {
  const others = kinds.mentors.examples.map((at) => mentors[at] ?? {});
  const values = new Int16Array(kinds.mentees.examples.length * others.length);
  let entry = 0;
  for (const at of kinds.mentees.examples) {
    const mentee = mentees[at] ?? {};
    for (const mentor of others) values[entry++] = item.value(mentee, mentor);
  }
  return values;
}

/** Fewer tables mean fewer passes over the mentors: the smallest are joined for as long as they stay small. */
function joined(groups: readonly Group[], limits: Limits): readonly Group[] {
  const bySize = groups.toSorted((a, b) => a.values.length - b.values.length);
  const done: Group[] = [];
  for (const group of bySize) {
    const last = done.at(-1);
    const both = last ? join(last, group, limits) : null;
    if (both) done[done.length - 1] = both;
    else done.push(group);
  }
  return done;
}

/** Both in one table; null when it would be too large. */
function join(one: Group, other: Group, { together, inRow }: Limits): Group | null {
  const mentors = kindsByBoth(one.mentors, other.mentors);
  if (mentors.examples.length > inRow) return null;
  const mentees = kindsByBoth(one.mentees, other.mentees);
  if (mentees.examples.length * mentors.examples.length > together) return null;
  const values = new Int16Array(mentees.examples.length * mentors.examples.length);
  let entry = 0;
  for (const mentee of mentees.examples) {
    for (const mentor of mentors.examples) {
      const sum = valueIn(one, mentee, mentor) + valueIn(other, mentee, mentor);
      values[entry++] = sum < 0 ? broken : sum;
    }
  }
  return { mentees, mentors, values };
}

const valueIn = ({ mentees, mentors, values }: Group, mentee: number, mentor: number): number =>
  values[(mentees.of[mentee] ?? 0) * mentors.examples.length + (mentors.of[mentor] ?? 0)] ?? 0;

const tableFrom = ({ mentees, mentors, values }: Group): Table => ({
  menteeKind: mentees.of,
  mentorKind: mentors.of,
  mentorKinds: mentors.examples.length,
  values,
});

export const entryIn = (
  { menteeKind, mentorKind, mentorKinds, values }: Table,
  mentee: number,
  mentor: number,
): number => values[(menteeKind[mentee] ?? 0) * mentorKinds + (mentorKind[mentor] ?? 0)] ?? 0;
