import type { Instance, Solution, Stage } from '../instance.ts';
import { solver } from '../solver.ts';
import type { Built } from './build-candidates.ts';
import { type Candidate, withCandidates } from './with-candidates.ts';

export interface Solver {
  readonly solve: (instance: Instance) => Solution;
  /** What a stage gains by a pair that the mentee did not name, before prices. */
  readonly gain: (stage: Stage, instance: Instance, pair: Candidate) => number;
}

export interface Covered {
  readonly built: Built;
  readonly solution: Solution;
  /** How often the problem was solved. */
  readonly rounds: number;
  /** Whether the prices hold for every pair that no rule forbids, and not for those in the lists alone. */
  readonly isCovered: boolean;
}

const mostRounds = 8;
/** Pairs that one mentee's list grows by at once, unless they have nobody: then all are taken. */
const mostAtOnce = 25;

/**
 * Solves on the lists, prices every pair outside them with the prices of the answer, takes in those that would better
 * it, and solves again, until there are none.
 */
export function solveCovering(first: Built, by: Solver = solver): Covered {
  let built = first;
  let solution = by.solve(built.instance);
  for (let rounds = 1; ; rounds++) {
    const missing = betterOutside(built, solution, by);
    if (missing.length === 0 || rounds === mostRounds)
      return { built, solution, rounds, isCovered: missing.length === 0 };
    built = { ...built, instance: withCandidates(built.instance, missing) };
    solution = by.solve(built.instance);
  }
}

/** Every pair outside the lists that the prices do not hold down, the best of each mentee first. */
function betterOutside(built: Built, solution: Solution, by: Solver): readonly Candidate[] {
  const stages = solution.certificate.stages.map((stage) => ({ stage, least: leastOf(stage.mentorPrice) }));
  const row = new Int32Array(built.mentors.length);
  const found: Candidate[] = [];
  for (const mentee of built.mentees.keys()) {
    const edge = built.edge[mentee] ?? -1;
    if (edge < 0 || !mayBeBetter(built.instance, stages, { mentee, mentor: -1, score: edge }, by)) continue;
    built.columns.fillRow(mentee, row);
    found.push(...betterInRow(built, solution, { mentee, row, solver: by }));
  }
  return found;
}

const leastOf = (prices: Float64Array): number => prices.reduce((least, price) => Math.min(least, price), Infinity);

/** Whether anybody outside the list could be better, were they as good as its edge and as cheap as the cheapest. */
function mayBeBetter(
  instance: Instance,
  stages: readonly { readonly stage: Stage; readonly least: number }[],
  best: Candidate,
  { gain }: Solver,
): boolean {
  for (const { stage, least } of stages) {
    const over = gain(stage, instance, best) - (stage.menteePrice[best.mentee] ?? 0) - least;
    if (over !== 0) return over > 0;
  }
  return false;
}

interface Row {
  readonly mentee: number;
  readonly row: Int32Array;
  readonly solver: Solver;
}

function betterInRow(
  { instance }: Built,
  { certificate, mentorOf }: Solution,
  { mentee, row, solver }: Row,
): readonly Candidate[] {
  const { start, mentor: listed } = instance.candidates;
  for (const mentor of listed.subarray(start[mentee], start[mentee + 1])) row[mentor] = -1;
  const better: Candidate[] = [];
  for (let mentor = 0; mentor < row.length; mentor++) {
    const pair = { mentee, mentor, score: row[mentor] ?? -1 };
    if (pair.score >= 0 && isBetter(instance, certificate.stages, pair, solver)) better.push(pair);
  }
  const hasNobody = (mentorOf[mentee] ?? -1) < 0;
  if (hasNobody || better.length <= mostAtOnce) return better;
  return better.sort((one, other) => other.score - one.score || one.mentor - other.mentor).slice(0, mostAtOnce);
}

function isBetter(instance: Instance, stages: readonly Stage[], pair: Candidate, { gain }: Solver): boolean {
  for (const stage of stages) {
    const price = (stage.menteePrice[pair.mentee] ?? 0) + (stage.mentorPrice[pair.mentor] ?? 0);
    const over = gain(stage, instance, pair) - price;
    if (over !== 0) return over > 0;
  }
  return false;
}
