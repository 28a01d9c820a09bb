import type { Matching } from '../../../programmes/index.ts';
import type { Candidates, Instance } from '../instance.ts';
import { brokenBy, judges } from '../rules/judge.ts';
import type { Mentee, Mentor, People } from '../rules/people.ts';
import { type Bench, benchFor, takeBest } from './best-in-row.ts';
import { type Columns, columnsFor } from './columns.ts';
import { tiersFor } from './tiers.ts';

/** A problem for the solver, and what it was made from. */
export interface Built {
  readonly definition: Matching;
  /** In the order of their ids, as in the instance. */
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
  readonly columns: Columns;
  readonly instance: Instance;
  /** By mentee: the mentors whom no rule forbids, whether or not they are in the list. */
  readonly possible: Int32Array;
}

/** What cannot be carried out, in the ids of people and rules. */
export interface LockFault {
  readonly fault: 'locked-against-rules' | 'locked-to-nobody';
  readonly mentee: string;
  readonly mentor: string;
  readonly rules: readonly string[];
}

export interface Listing {
  /** Lists are cut to so many; choices, locks and earlier proposals are kept besides. */
  readonly keep: number;
}

/** Every pair that no rule forbids, scored, with each mentee's best kept; or the locks that cannot be held. */
export function buildCandidates(
  definition: Matching,
  people: People,
  { keep }: Listing = { keep: 50 },
): Built | { readonly faults: readonly LockFault[] } {
  const mentees = sortedById(people.mentees, 'mentee');
  const mentors = sortedById(people.mentors, 'mentor');
  const columns = columnsFor(definition, { mentees, mentors });
  const at = new Map(mentors.map(({ id }, index) => [id, index]));
  const faults = lockFaults(definition, columns, { mentees, at });
  if (faults.length > 0) return { faults };
  const { candidates, possible } = listed({ mentees, columns, at, keep });
  const indexOf = (id: string | null) => (id === null ? -1 : (at.get(id) ?? -1));
  const instance: Instance = {
    menteeIds: mentees.map(({ id }) => id),
    mentorIds: mentors.map(({ id }) => id),
    capacity: Int32Array.from(mentors, ({ room }) => Math.max(0, room)),
    tier: tiersFor(definition, mentees, possible),
    candidates,
    locked: Int32Array.from(mentees, ({ locked }) => indexOf(locked)),
    previous: Int32Array.from(mentees, ({ previous }) => indexOf(previous)),
    policy: definition.policy,
  };
  return { definition, mentees, mentors, columns, instance, possible };
}

function sortedById<Person extends { readonly id: string }>(
  people: readonly Person[],
  side: string,
): readonly Person[] {
  const sorted = people.toSorted((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
  const twice = sorted.find(({ id }, at) => at > 0 && sorted[at - 1]?.id === id);
  if (twice) throw new Error(`The ${side} ${twice.id} is there twice`);
  return sorted;
}

interface Asked {
  readonly mentees: readonly Mentee[];
  readonly at: ReadonlyMap<string, number>;
}

function lockFaults(definition: Matching, columns: Columns, { mentees, at }: Asked): readonly LockFault[] {
  const all = judges(definition);
  return mentees.flatMap(({ id, locked }, mentee): LockFault[] => {
    if (locked === null) return [];
    const mentor = at.get(locked);
    if (mentor === undefined) return [{ fault: 'locked-to-nobody', mentee: id, mentor: locked, rules: [] }];
    const rules = brokenBy(all, columns.mentees[mentee] ?? {}, columns.mentors[mentor] ?? {}).map((rule) => rule.id);
    return rules.length === 0 ? [] : [{ fault: 'locked-against-rules', mentee: id, mentor: locked, rules }];
  });
}

function listed({ mentees, columns, at, keep }: Asked & { readonly columns: Columns; readonly keep: number }): {
  readonly candidates: Candidates;
  readonly possible: Int32Array;
} {
  const bench = benchFor(at.size);
  const possible = new Int32Array(mentees.length);
  const start = new Int32Array(mentees.length + 1);
  const list = lists();
  for (const [index, mentee] of mentees.entries()) {
    columns.fillRow(index, bench.row);
    possible[index] = takeBest(bench, keep, at.size === 0 ? 0 : (index * 7919) % at.size);
    const ranks = ranksOf(mentee, at);
    for (const mentor of [...ranks.keys(), ...kept(mentee, at)]) bench.taken[mentor] = 1;
    list.add(bench, ranks);
    start[index + 1] = list.length();
  }
  return { candidates: { start, ...list.done() }, possible };
}

/** The mentee's rank of each mentor named, the first naming counting. */
export function ranksOf({ choices }: Mentee, at: ReadonlyMap<string, number>): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  for (const [index, id] of choices.entries()) {
    const mentor = at.get(id);
    if (mentor !== undefined && !ranks.has(mentor)) ranks.set(mentor, Math.min(255, index + 1));
  }
  return ranks;
}

const kept = ({ locked, previous }: Mentee, at: ReadonlyMap<string, number>): readonly number[] =>
  [locked, previous].flatMap((id) => (id === null ? [] : (at.get(id) ?? [])));

/** Rows of candidates in columns that grow as they fill. */
function lists() {
  let mentor = new Int32Array(1024);
  let score = new Int16Array(1024);
  let rank = new Uint8Array(1024);
  let length = 0;
  const grow = (most: number) => {
    if (length + most <= mentor.length) return;
    const size = Math.max(length + most, mentor.length * 2);
    mentor = grown(mentor, new Int32Array(size));
    score = grown(score, new Int16Array(size));
    rank = grown(rank, new Uint8Array(size));
  };
  return {
    add({ row, taken }: Bench, ranks: ReadonlyMap<number, number>) {
      grow(row.length);
      for (let at = 0; at < row.length; at++) {
        if (taken[at] === 0 || (row[at] ?? -1) < 0) continue;
        mentor[length] = at;
        score[length] = row[at] ?? 0;
        rank[length] = ranks.get(at) ?? 0;
        length++;
      }
    },
    length: () => length,
    done: () => ({ mentor: mentor.slice(0, length), score: score.slice(0, length), rank: rank.slice(0, length) }),
  };
}

function grown<Column extends { set: (from: Column) => void }>(from: Column, into: Column): Column {
  into.set(from);
  return into;
}
