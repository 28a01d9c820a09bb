import type { Instance } from './instance.ts';
import { levelOrder, levelsOf } from './levels.ts';

/** The best level vector there is, by trying every matching: for a few people only. */
export function bruteForce(instance: Instance): number[] {
  const { menteeIds, capacity, candidates, locked } = instance;
  const mentorOf = new Int32Array(menteeIds.length).fill(-1);
  const left = capacity.slice();
  let best: number[] = [];
  const place = (mentee: number): void => {
    if (mentee === menteeIds.length) {
      const vector = levelVector(instance, mentorOf);
      if (best.length === 0 || compareVectors(vector, best) > 0) best = vector;
      return;
    }
    const held = locked[mentee] ?? -1;
    const row = candidates.mentor.subarray(candidates.start[mentee], candidates.start[mentee + 1]);
    for (const mentor of held >= 0 ? [held] : [-1, ...row]) {
      if (mentor >= 0 && left[mentor] === 0) continue;
      mentorOf[mentee] = mentor;
      if (mentor >= 0) left[mentor] = (left[mentor] ?? 0) - 1;
      place(mentee + 1);
      if (mentor >= 0) left[mentor] = (left[mentor] ?? 0) + 1;
    }
    mentorOf[mentee] = -1;
  };
  place(0);
  return best;
}

/** All totals as one list, each better the greater it is, the most important first. */
export function levelVector(instance: Instance, mentorOf: Int32Array): number[] {
  const { count, tiers, choices, score, balance, kept } = levelsOf(instance, mentorOf);
  const usual = [count, ...tiers.map(([, matched]) => matched), choices, score, -balance, kept];
  return levelOrder(instance).includes('first') ? [firstChoices(instance, mentorOf), ...usual] : usual;
}

function firstChoices({ candidates: { start, mentor, rank } }: Instance, mentorOf: Int32Array): number {
  let sum = 0;
  mentorOf.forEach((own, mentee) => {
    for (let at = start[mentee] ?? 0; at < (start[mentee + 1] ?? 0); at++)
      if (mentor[at] === own && rank[at] === 1) sum += 1;
  });
  return sum;
}

/** Above 0 where the one is better, below where the other is. */
export function compareVectors(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < one.length; at++) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
