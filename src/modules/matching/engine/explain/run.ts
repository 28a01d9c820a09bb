import type { Audience, Rule } from '../../../programmes/index.ts';
import type { Built } from '../candidates/build-candidates.ts';
import { measureLooks } from '../candidates/items.ts';
import { type Scale, scales } from '../criteria/scales.ts';
import type { Instance, Levels, Solution } from '../instance.ts';
import { levelsOf } from '../levels.ts';
import { type Judge, judges } from '../rules/judge.ts';
import type { Facts } from '../rules/people.ts';
import { type Solver, solver } from '../solver.ts';
import { type CrowdSize, crowdSizes } from './crowd-sizes.ts';
import { type Witness, witnessOf } from './evidence.ts';
import { type RuledOut, ruledOutBy } from './ruled-out.ts';

/** A problem with its answer, made ready for questions. */
export interface Run {
  readonly built: Built;
  readonly solution: Solution;
  readonly solve: Solver['solve'];
  readonly rules: readonly Judge[];
  /** What is worked out for everybody together, when it is first asked for. */
  readonly ruledOut: (mentee: number) => readonly RuledOut[];
  readonly crowdSize: (mentee: number) => CrowdSize | null;
  /** The criteria that are told; the private ones are in no explanation, and in no total. */
  readonly told: readonly Told[];
  /** The points that can be told at most. */
  readonly outOf: number;
  /** The totals of the answer that can be told: its score holds no private points. */
  readonly levels: Levels;
  /** The problem as it would be without private points: questions of what would be otherwise are asked of this one. */
  readonly open: Instance;
}

/** Whom an explanation is for, and which mentee it is about. */
export interface Asking {
  readonly mentee: string;
  readonly audience: Audience;
}

export type Told = Scale & { readonly witness: Witness };

export interface RuleTold {
  readonly id: string;
  readonly words: string;
}

export const mayHearOf = ({ readers }: Rule, audience: Audience): boolean =>
  audience === 'coordinator' || readers.includes(audience);

export function runOf(built: Built, solution: Solution, solve: Run['solve'] = solver.solve): Run {
  const all = scales(built.definition);
  const told = all
    .filter(({ criterion }) => !criterion.private)
    .map((scale) => ({ ...scale, witness: witnessOf(built.definition, measureLooks(scale.criterion.measure)) }));
  const outOf = told.reduce((sum, { most }) => sum + most, 0);
  const open = withoutPrivatePoints(
    built,
    all.filter(({ criterion }) => criterion.private),
  );
  const levels = levelsOf(open, solution.mentorOf);
  const rules = judges(built.definition);
  const ruledOut = whenAsked(() => ruledOutBy(rules, built.columns));
  const crowdSize = whenAsked(() => crowdSizes(solution));
  return { built, solution, solve, rules, ruledOut, crowdSize, told, outOf, levels, open };
}

function whenAsked<Answer>(prepare: () => (mentee: number) => Answer): (mentee: number) => Answer {
  let ready: ((mentee: number) => Answer) | null = null;
  return (mentee) => {
    ready ??= prepare();
    return ready(mentee);
  };
}

function withoutPrivatePoints({ instance, columns }: Built, hidden: readonly Scale[]): Instance {
  if (hidden.length === 0) return instance;
  const { candidates } = instance;
  const points = hidden.map(({ criterion }) => columns.pointsBy(criterion));
  const score = candidates.score.slice();
  for (const mentee of columns.mentees.keys()) {
    for (let at = candidates.start[mentee] ?? 0; at < (candidates.start[mentee + 1] ?? 0); at++)
      for (const pointsOf of points) score[at] = (score[at] ?? 0) - pointsOf(mentee, candidates.mentor[at] ?? 0);
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
