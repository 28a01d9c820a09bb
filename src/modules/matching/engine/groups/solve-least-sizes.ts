import { lossOf } from '../force-pair.ts';
import type { Instance, Levels, Solution } from '../instance.ts';
import { compareVectors, levelVector } from '../level-vector.ts';
import { solve } from '../solve.ts';

export interface LeastSizes {
  /** By mentor: the fewest mentees that a group of theirs may have, unless it has none; 1 is no condition. */
  readonly least: Int32Array;
  /** How often the problem may be solved; 60 when not said. */
  readonly most?: number;
}

export interface Grouped {
  /** Every group is large enough or empty, but for those that are held open. Mentors whose group is not opened have no room. */
  readonly solution: Solution;
  readonly closed: readonly number[];
  /** Mentors to whom people are held, too few of them for a group: they stay as they are. */
  readonly heldTooSmall: readonly number[];
  /** How much better, level by level, the best might be: all nothing where this is proved to be the best. */
  readonly gap: Levels;
}

/**
 * Groups with a least size. Which groups to open is hard in general, so it is searched for, with exact solves inside:
 * a group that came out too small is closed, the smallest first, and the others are solved again. Closing never makes
 * anything better, so a branch that is no better than the best so far is left. No mentor's group is filled up by force.
 */
export function solveLeastSizes(instance: Instance, { least, most = 60 }: LeastSizes): Grouped {
  const open = solve(instance);
  const search: Search = { instance, least, left: most, best: null };
  visit(search, { closed: [], from: open });
  const { solution, closed } = search.best ?? allClosed(search);
  const held = tooSmall(search, solution.mentorOf).filter((mentor) => instance.locked.includes(mentor));
  return { solution, closed, heldTooSmall: held, gap: lossOf(open.levels, solution.levels) };
}

interface Found {
  readonly solution: Solution;
  readonly closed: readonly number[];
}

interface Search {
  readonly instance: Instance;
  readonly least: Int32Array;
  left: number;
  best: (Found & { readonly vector: readonly number[] }) | null;
}

// Two ways on from each place: the smallest group is nearly always the one to close.
const breadth = 2;

function visit(search: Search, { closed, from }: { closed: readonly number[]; from: Solution }): void {
  if (search.left <= 0) return;
  search.left -= 1;
  const solution = closed.length === 0 ? from : solve(without(search.instance, closed), { from });
  const vector = levelVector(search.instance, solution.mentorOf);
  if (search.best && compareVectors(vector, search.best.vector) <= 0) return;
  const small = tooSmall(search, solution.mentorOf).filter((mentor) => !search.instance.locked.includes(mentor));
  if (small.length === 0) search.best = { solution, closed, vector };
  for (const mentor of small.slice(0, breadth)) visit(search, { closed: [...closed, mentor], from: solution });
}

/** When the search ran out before it came to an end: every group that is too small is closed, until there is none. */
function allClosed(search: Search): Found {
  let closed: readonly number[] = [];
  for (;;) {
    const solution = solve(without(search.instance, closed));
    const small = tooSmall(search, solution.mentorOf).filter((mentor) => !search.instance.locked.includes(mentor));
    if (small.length === 0) return { solution, closed };
    closed = [...closed, ...small];
  }
}

/** Mentors with somebody, but too few; the smallest group first. */
function tooSmall({ instance, least }: Search, mentorOf: Int32Array): readonly number[] {
  const load = new Int32Array(instance.mentorIds.length);
  for (const mentor of mentorOf) if (mentor >= 0) load[mentor] = (load[mentor] ?? 0) + 1;
  return Array.from(load.keys())
    .filter((mentor) => (load[mentor] ?? 0) > 0 && (load[mentor] ?? 0) < (least[mentor] ?? 1))
    .sort((one, other) => (load[one] ?? 0) - (load[other] ?? 0) || one - other);
}

function without(instance: Instance, closed: readonly number[]): Instance {
  const capacity = instance.capacity.slice();
  for (const mentor of closed) capacity[mentor] = 0;
  return { ...instance, capacity };
}
