import type { Instance, Solution } from '../instance.ts';
import { candidateOf, levelsOf } from '../levels.ts';
import type { Solver } from '../solver.ts';

interface Worth {
  /** What a pair counts that the mentee did not name, all levels in one number. */
  readonly unnamed: (mentee: number, score: number) => number;
  /** What a candidate counts. */
  readonly of: (mentee: number, candidate: number) => number;
}

/**
 * The plainest exact way, for few people: one number for each pair, and the best chain of moves that ends in a free place
 * taken until none brings anything. First choices, count, tiers, choices and score are one stage; the rest is left open.
 */
function plainSolve(instance: Instance): Solution {
  const worth = worthIn(instance);
  const mentorOf = instance.locked.slice();
  const room = instance.capacity.slice();
  for (const mentor of mentorOf) if (mentor >= 0) room[mentor] = (room[mentor] ?? 0) - 1;
  for (;;) {
    const { price, through } = pricesFor(instance, mentorOf, worth);
    let best = -1;
    for (const [mentor, own] of price.entries())
      if ((room[mentor] ?? 0) > 0 && own > (best < 0 ? 0 : (price[best] ?? 0))) best = mentor;
    if (best < 0) return answer(instance, mentorOf, price);
    room[best] = (room[best] ?? 0) - 1;
    for (let mentor = best; mentor >= 0; ) {
      const mentee = through[mentor] ?? -1;
      const before = mentorOf[mentee] ?? -1;
      mentorOf[mentee] = mentor;
      mentor = before;
    }
  }
}

function answer(instance: Instance, mentorOf: Int32Array, price: Float64Array): Solution {
  const worth = worthIn(instance);
  const menteePrice = Float64Array.from(mentorOf, (mentor, mentee) =>
    mentor < 0 ? 0 : worth.of(mentee, candidateOf(instance, mentee, mentor)) - (price[mentor] ?? 0),
  );
  const order = new Int32Array(instance.menteeIds.length + instance.mentorIds.length + 1);
  const stage = { levels: [], weights: [], menteePrice, mentorPrice: price, order };
  return { instance, mentorOf, levels: levelsOf(instance, mentorOf), certificate: { stages: [stage] } };
}

function worthIn({ menteeIds, candidates, tier, policy }: Instance): Worth {
  const tiers = [...new Set(tier)].sort((one, other) => one - other);
  const people = menteeIds.length;
  const choices = 1 + 1000 * people;
  const served = choices * (1 + Math.max(0, ...policy.choiceValues) * people);
  const first = policy.firstChoicesFirst ? served * (1 + tiers.length * people) : 0;
  const unnamed = (mentee: number, score: number) => served * (tiers.length - tiers.indexOf(tier[mentee] ?? 0)) + score;
  return {
    unnamed,
    of: (mentee, at) => {
      const rank = candidates.rank[at] ?? 0;
      const named = choices * (policy.choiceValues[rank - 1] ?? 0) + (rank === 1 ? first : 0);
      return unnamed(mentee, candidates.score[at] ?? 0) + named;
    },
  };
}

/** What one more place with each mentor would bring, and which mentee would take it. */
function pricesFor(instance: Instance, mentorOf: Int32Array, worth: Worth) {
  const { menteeIds, mentorIds, candidates, locked } = instance;
  const price = new Float64Array(mentorIds.length);
  const through = new Int32Array(mentorIds.length).fill(-1);
  const own = Array.from(mentorOf, (mentor, mentee) =>
    mentor < 0 ? 0 : worth.of(mentee, candidateOf(instance, mentee, mentor)),
  );
  for (let changed = true; changed; ) {
    changed = false;
    for (const mentee of menteeIds.keys()) {
      if ((locked[mentee] ?? -1) >= 0) continue;
      const now = mentorOf[mentee] ?? -1;
      for (let at = candidates.start[mentee] ?? 0; at < (candidates.start[mentee + 1] ?? 0); at++) {
        const mentor = candidates.mentor[at] ?? 0;
        const gain = worth.of(mentee, at) - (own[mentee] ?? 0) + (now < 0 ? 0 : (price[now] ?? 0));
        if (mentor === now || gain <= (price[mentor] ?? 0)) continue;
        price[mentor] = gain;
        through[mentor] = mentee;
        changed = true;
      }
    }
  }
  return { price, through };
}

export const plain: Solver = {
  solve: plainSolve,
  gains: (instance) => {
    const { unnamed } = worthIn(instance);
    return () => ({ own: (mentee) => unnamed(mentee, 0), perPoint: 1, pair: () => 0 });
  },
};
