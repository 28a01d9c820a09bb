import type { Solution } from '../instance.ts';
import { type Solver, solver } from '../solver.ts';
import type { Built } from './build-candidates.ts';
import { type Outside, outside } from './outside.ts';
import { pricingBy } from './pricing.ts';
import { withCandidates } from './with-candidates.ts';

export interface Covered {
  readonly built: Built;
  readonly solution: Solution;
  /** How often the problem was solved. */
  readonly rounds: number;
  /** Whether the prices hold for every pair that no rule forbids, and not for those in the lists alone. */
  readonly isCovered: boolean;
}

const mostRounds = 12;

/**
 * Solves on the lists, prices every pair outside them with the prices of the answer (but for those whom the prices before
 * leave no nearer), takes in those that would better it, and solves again, until there are none.
 */
export function solveCovering(first: Built, by: Solver = solver): Covered {
  let built = first;
  let solution = by.solve(built.instance);
  let looked: Outside | null = null;
  for (let rounds = 1; ; rounds++) {
    looked = outside(built, pricingBy(built.instance, solution, by), looked);
    const { more } = looked;
    const isCovered = more.size === 0;
    if (isCovered || rounds === mostRounds) return { built, solution, rounds, isCovered };
    built = { ...built, instance: withCandidates(built.instance, more) };
    solution = by.solve(built.instance, solution);
  }
}
