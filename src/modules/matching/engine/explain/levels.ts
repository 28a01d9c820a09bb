import type { Instance, Levels } from '../instance.ts';

/** The totals of an assignment, counted afresh: by mentee the mentor or −1. */
export function levelsOf({ capacity, tier, candidates, policy, previous }: Instance, mentorOf: Int32Array): Levels {
  const load = new Int32Array(capacity.length);
  const tiers = new Map<number, number>([...tier].sort((one, other) => one - other).map((one) => [one, 0]));
  let [count, choices, score, kept] = [0, 0, 0, 0];
  for (const [mentee, mentor] of mentorOf.entries()) {
    if (mentor < 0) continue;
    const at = candidateAt(candidates, mentee, mentor);
    count++;
    tiers.set(tier[mentee] ?? 0, (tiers.get(tier[mentee] ?? 0) ?? 0) + 1);
    choices += policy.choiceValues[(candidates.rank[at] ?? 0) - 1] ?? 0;
    score += candidates.score[at] ?? 0;
    load[mentor] = (load[mentor] ?? 0) + 1;
    if (previous[mentee] === mentor) kept++;
  }
  const balance = load.reduce((sum, one) => sum + (one * (one - 1)) / 2, 0);
  return { count, tiers: [...tiers], choices, score, balance, kept };
}

/** Where a pair stands among the candidates, or −1. */
export function candidateAt(
  { start, mentor: mentors }: Instance['candidates'],
  mentee: number,
  mentor: number,
): number {
  let [low, high] = [start[mentee] ?? 0, (start[mentee + 1] ?? 0) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = mentors[middle] ?? 0;
    if (found === mentor) return middle;
    if (found < mentor) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
