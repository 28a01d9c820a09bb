import { idHash, pairHash } from './hash.ts';
import type { Instance, LevelName, Levels } from './instance.ts';

/** What one pair counts for on every level but the balance, which is not a matter of one pair. */
export interface PairWorth {
  readonly first: (candidate: number) => number;
  readonly served: (mentee: number) => number;
  readonly choices: (candidate: number) => number;
  readonly score: (candidate: number) => number;
  readonly kept: (mentee: number, candidate: number) => number;
  readonly hash: (mentee: number, candidate: number) => number;
}

/** The levels in the order in which the programme decides them. */
export function levelOrder({ policy }: Instance): LevelName[] {
  const usual: LevelName[] = ['served', 'choices', 'score', 'balance', 'kept', 'hash'];
  return policy.firstChoicesFirst ? ['first', ...usual] : usual;
}

export function pairWorth(instance: Instance): PairWorth {
  const { candidates, previous, policy } = instance;
  const { mentor, score, rank } = candidates;
  const served = servedWorth(instance);
  const mentees = instance.menteeIds.map(idHash);
  const mentors = instance.mentorIds.map(idHash);
  return {
    first: (candidate) => (rank[candidate] === 1 ? 1 : 0),
    served: (mentee) => served[mentee] ?? 0,
    choices: (candidate) => policy.choiceValues[(rank[candidate] ?? 0) - 1] ?? 0,
    score: (candidate) => score[candidate] ?? 0,
    kept: (mentee, candidate) => (previous[mentee] === mentor[candidate] ? 1 : 0),
    hash: (mentee, candidate) => pairHash(mentees[mentee] ?? 0, mentors[mentor[candidate] ?? 0] ?? 0),
  };
}

/**
 * Count and tiers as one small whole number. Who can be matched together is a matroid, so the set that is heaviest by
 * any weights that fall from tier to tier has the most people, and the most of each tier in turn.
 */
export function servedWorth({ tier }: Instance): Int32Array {
  const tiers = tiersOf(tier);
  const worth = new Map(tiers.map((one, at) => [one, tiers.length - at]));
  return Int32Array.from(tier, (one) => worth.get(one) ?? 0);
}

const tiersOf = (tier: Int32Array): number[] => [...new Set(tier)].sort((one, other) => one - other);

/** The totals of a matching. */
export function levelsOf(instance: Instance, mentorOf: Int32Array): Levels {
  const { candidates, capacity, tier, previous } = instance;
  const worth = pairWorth(instance);
  const load = new Int32Array(capacity.length);
  const matched = new Map(tiersOf(tier).map((one) => [one, 0]));
  const totals = { count: 0, choices: 0, score: 0, balance: 0, kept: 0 };
  mentorOf.forEach((mentor, mentee) => {
    if (mentor < 0) return;
    const candidate = candidateOf(instance, mentee, mentor);
    const own = tier[mentee] ?? 0;
    matched.set(own, (matched.get(own) ?? 0) + 1);
    totals.count += 1;
    totals.choices += worth.choices(candidate);
    totals.score += candidates.score[candidate] ?? 0;
    totals.balance += load[mentor] ?? 0;
    load[mentor] = (load[mentor] ?? 0) + 1;
    if (previous[mentee] === mentor) totals.kept += 1;
  });
  return { ...totals, tiers: [...matched] };
}

/** Where a pair stands among the candidates; −1 when it is none. */
export function candidateOf({ candidates: { start, mentor } }: Instance, mentee: number, wanted: number): number {
  let low = start[mentee] ?? 0;
  let high = (start[mentee + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = mentor[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
