import type { Instance } from './instance.ts';
import { candidateOf, levelOrder, levelsOf } from './levels.ts';

/** All totals as one list, each better the greater it is, the most important first. */
export function levelVector(instance: Instance, mentorOf: Int32Array): number[] {
  const { count, tiers, choices, score, balance, kept } = levelsOf(instance, mentorOf);
  const usual = [count, ...tiers.map(([, matched]) => matched), choices, score, -balance, kept];
  return levelOrder(instance).includes('first') ? [firstChoicesIn(instance, mentorOf), ...usual] : usual;
}

/** How many have the mentor whom they named first. */
export const firstChoicesIn = (instance: Instance, mentorOf: Int32Array): number =>
  mentorOf.reduce((sum, mentor, mentee) => {
    const pair = mentor < 0 ? -1 : candidateOf(instance, mentee, mentor);
    return sum + (instance.candidates.rank[pair] === 1 ? 1 : 0);
  }, 0);

/** Above 0 where the one is better, below where the other is. */
export function compareVectors(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < one.length; at++) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
