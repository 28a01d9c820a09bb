import type { Audience } from '../../../programmes/index.ts';
import type { Built } from '../candidates/build-candidates.ts';
import { type Scale, scales } from '../criteria/scales.ts';
import type { Instance, Solution } from '../instance.ts';
import { type Judge, judges } from '../rules/judge.ts';
import type { Facts } from '../rules/people.ts';

/** A problem with its answer, made ready for questions. */
export interface Run {
  readonly built: Built;
  readonly solution: Solution;
  readonly solve: (instance: Instance) => Solution;
  readonly rules: readonly Judge[];
  /** The criteria that are told; the private ones are in no explanation, and in no total. */
  readonly told: readonly Scale[];
  /** The points that can be told at most. */
  readonly outOf: number;
  /** The problem as it would be without private points: questions of what would be otherwise are asked of this one. */
  readonly open: Instance;
}

/** Whom an explanation is for, and which mentee it is about. */
export interface Asking {
  readonly mentee: string;
  readonly audience: Audience;
}

export function runOf(built: Built, solution: Solution, solve: Run['solve']): Run {
  const all = scales(built.definition);
  const told = all.filter(({ criterion }) => !criterion.private);
  const outOf = told.reduce((sum, { most }) => sum + most, 0);
  const open = withoutPrivatePoints(
    built,
    all.filter(({ criterion }) => criterion.private),
  );
  return { built, solution, solve, rules: judges(built.definition), told, outOf, open };
}

function withoutPrivatePoints({ instance, columns }: Built, hidden: readonly Scale[]): Instance {
  if (hidden.length === 0) return instance;
  const { candidates } = instance;
  const score = candidates.score.slice();
  for (const [mentee, facts] of columns.mentees.entries()) {
    for (let at = candidates.start[mentee] ?? 0; at < (candidates.start[mentee + 1] ?? 0); at++) {
      const mentor = columns.mentors[candidates.mentor[at] ?? 0] ?? {};
      score[at] = (score[at] ?? 0) - pointsIn(hidden, facts, mentor);
    }
  }
  return { ...instance, candidates: { ...candidates, score } };
}

export const pointsIn = (all: readonly Scale[], mentee: Facts, mentor: Facts): number =>
  all.reduce((sum, { points }) => sum + points(mentee, mentor), 0);

/** The places of a mentee and a mentor in the columns; asking about somebody who is not there is a mistake. */
export function placeOf(ids: readonly string[], id: string): number {
  let [low, high] = [0, ids.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ids[middle] ?? '';
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  throw new Error(`${id} is not among the people of this run`);
}

export interface Pair {
  readonly mentee: Facts;
  readonly mentor: Facts;
}

export const pairOf = ({ built: { columns } }: Run, mentee: number, mentor: number): Pair => ({
  mentee: columns.mentees[mentee] ?? {},
  mentor: columns.mentors[mentor] ?? {},
});
