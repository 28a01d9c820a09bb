import type { Matching } from '../../../programmes/index.ts';
import type { Candidates, Instance } from '../instance.ts';
import { brokenBy, judges } from '../rules/judge.ts';
import type { Mentee, Mentor, People } from '../rules/people.ts';
import { benchFor, takeBest } from './best-in-row.ts';
import { type Columns, columnsFor } from './columns.ts';
import { highFinder } from './high-in-row.ts';
import { tiersFor } from './tiers.ts';
import { cutTo, emptyLists } from './with-candidates.ts';

/** A problem for the solver, and what it was made from. */
export interface Built {
  readonly definition: Matching;
  /** In the order of their ids, as in the instance. */
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
  readonly columns: Columns;
  readonly instance: Instance;
  /** By mentee: the mentors whom no rule forbids, as far as there are few; of many, some. */
  readonly possible: Int32Array;
  /** By mentee: what a mentor outside the list scores at most; −1 when all who are possible are in it. */
  readonly edge: Int16Array;
}

/** What cannot be carried out, in the ids of people and rules. */
export interface LockFault {
  readonly fault: 'locked-against-rules' | 'locked-to-nobody' | 'locked-beyond-room';
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
  const room = Int32Array.from(mentors, (mentor) => Math.max(0, mentor.room));
  const faults = lockFaults(definition, columns, { mentees, at, room });
  if (faults.length > 0) return { faults };
  const { candidates, ...bounds } = listed({
    mentees,
    columns,
    at,
    keep,
    atLeast: definition.policy.tiers.fewMentors + 1,
  });
  const indexOf = (id: string | null) => (id === null ? -1 : (at.get(id) ?? -1));
  const instance: Instance = {
    menteeIds: mentees.map(({ id }) => id),
    mentorIds: mentors.map(({ id }) => id),
    capacity: room,
    tier: tiersFor(definition, mentees, bounds.possible),
    candidates,
    locked: Int32Array.from(mentees, ({ locked }) => indexOf(locked)),
    previous: Int32Array.from(mentees, ({ previous }) => indexOf(previous)),
    policy: definition.policy,
  };
  return { definition, mentees, mentors, columns, instance, ...bounds };
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

function lockFaults(
  definition: Matching,
  columns: Columns,
  { mentees, at, room }: Asked & { room: Int32Array },
): readonly LockFault[] {
  const all = judges(definition);
  const held = new Map<string, number>();
  return mentees.flatMap(({ id, locked }, mentee): LockFault[] => {
    if (locked === null) return [];
    const lock = { mentee: id, mentor: locked };
    const mentor = at.get(locked);
    if (mentor === undefined) return [{ fault: 'locked-to-nobody', ...lock, rules: [] }];
    const rules = brokenBy(all, columns.mentees[mentee] ?? {}, columns.mentors[mentor] ?? {}).map((rule) => rule.id);
    if (rules.length > 0) return [{ fault: 'locked-against-rules', ...lock, rules }];
    held.set(locked, (held.get(locked) ?? 0) + 1);
    return (held.get(locked) ?? 0) > (room[mentor] ?? 0) ? [{ fault: 'locked-beyond-room', ...lock, rules: [] }] : [];
  });
}

type Listed = Pick<Built, 'possible' | 'edge'> & { readonly candidates: Candidates };

interface Lists extends Asked {
  readonly columns: Columns;
  readonly keep: number;
  /** So many possible mentors are told apart from fewer. */
  readonly atLeast: number;
}

function listed({ mentees, columns, at, keep, atLeast }: Lists): Listed {
  const all = columns.byKind(columns.possible);
  const { order, placeOf } = all;
  const findHigh = highFinder(columns, all, { enough: Math.max(keep, atLeast) });
  const bench = benchFor(order.length);
  const possible = new Int32Array(mentees.length);
  const edge = new Int16Array(mentees.length);
  let lists = emptyLists(mentees.length, mentees.length * Math.min(keep + usualBesides, order.length));
  let length = 0;
  for (const [index, mentee] of mentees.entries()) {
    const ranks = ranksOf(mentee, at);
    const others = [...ranks.keys(), ...kept(mentee, at)].filter((mentor) => (placeOf[mentor] ?? -1) >= 0);
    const high = findHigh({ mentee: index, besides: others, row: bench.row });
    const from = order.length === 0 ? 0 : (index * 7919) % order.length;
    takeBest(bench, { high, keep, from, besides: others.map((mentor) => placeOf[mentor] ?? 0) });
    possible[index] = high.places.length;
    edge[index] = bench.edge;
    lists = withRoomFor(lists, length + bench.length);
    const taken = bench.taken.subarray(0, bench.length);
    for (const mentor of taken.map((place) => order[place] ?? 0).sort()) {
      lists.mentor[length] = mentor;
      lists.score[length] = bench.row[placeOf[mentor] ?? 0] ?? 0;
      lists.rank[length++] = ranks.get(mentor) ?? 0;
    }
    lists.start[index + 1] = length;
  }
  return { candidates: cutTo(lists, length), possible, edge };
}

/** Choices and the like that a list usually holds besides the best. */
const usualBesides = 6;

function withRoomFor(lists: Candidates, length: number): Candidates {
  if (length <= lists.mentor.length) return lists;
  const larger = emptyLists(lists.start.length - 1, length * 2);
  larger.start.set(lists.start);
  larger.mentor.set(lists.mentor);
  larger.score.set(lists.score);
  larger.rank.set(lists.rank);
  return larger;
}

/** The mentee's rank of each mentor named, the first naming counting. */
function ranksOf({ choices }: Mentee, at: ReadonlyMap<string, number>): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  for (const [index, id] of choices.entries()) {
    const mentor = at.get(id);
    if (mentor !== undefined && !ranks.has(mentor)) ranks.set(mentor, Math.min(255, index + 1));
  }
  return ranks;
}

const kept = ({ locked, previous }: Mentee, at: ReadonlyMap<string, number>): readonly number[] =>
  [locked, previous].flatMap((id) => (id === null ? [] : (at.get(id) ?? [])));
