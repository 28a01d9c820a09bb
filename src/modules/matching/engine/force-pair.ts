import { changesBetween, type Move } from './compare.ts';
import type { Instance, Levels, Solution } from './instance.ts';
import { candidateOf } from './levels.ts';
import { solve } from './solve.ts';

/** What it would cost to match a pair, on each level, and who would have to move. */
export interface Forced {
  readonly solution: Solution;
  /** By level: what it has less than the best, and for the balance more. */
  readonly loss: Levels;
  readonly moves: readonly Move[];
}

/** Why not that one: the best matching with the pair in it, beside the best of all. Null when the pair breaks a rule. */
export function forcePair(best: Solution, { mentee, mentor }: { mentee: number; mentor: number }): Forced | null {
  const { instance } = best;
  if (candidateOf(instance, mentee, mentor) < 0 || !canHold(instance, mentee, mentor)) return null;
  const locked = instance.locked.slice();
  locked[mentee] = mentor;
  const solution = solve({ ...instance, locked }, { from: best });
  return { solution, loss: lossOf(best.levels, solution.levels), moves: changesBetween(best, solution) };
}

function canHold({ locked, capacity }: Instance, mentee: number, mentor: number): boolean {
  if ((locked[mentee] ?? -1) >= 0) return locked[mentee] === mentor;
  return locked.filter((own) => own === mentor).length < (capacity[mentor] ?? 0);
}

/** What the second has less than the first on each level; less balance means more unevenness. */
export function lossOf(one: Levels, other: Levels): Levels {
  return {
    count: one.count - other.count,
    tiers: one.tiers.map(([tier, matched], at) => [tier, matched - (other.tiers[at]?.[1] ?? 0)]),
    choices: one.choices - other.choices,
    score: one.score - other.score,
    balance: other.balance - one.balance,
    kept: one.kept - other.kept,
  };
}
