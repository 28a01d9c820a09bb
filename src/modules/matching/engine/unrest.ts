import type { Solution } from './instance.ts';
import { candidateOf } from './levels.ts';

/** A mentee and a mentor whose score is higher than what both have now: reported, not prevented. */
export interface BlockingPair {
  readonly mentee: number;
  readonly mentor: number;
}

/** Pairs who would both rather have each other, by their score. */
export function blockingPairs(solution: Solution): BlockingPair[] {
  const { instance, mentorOf } = solution;
  const { candidates, capacity, locked } = instance;
  const { load, lowest } = whatMentorsHave(solution);
  const found: BlockingPair[] = [];
  for (let mentee = 0; mentee < mentorOf.length; mentee++) {
    if ((locked[mentee] ?? -1) >= 0) continue;
    const own = scoreOf(solution, mentee, mentorOf[mentee] ?? -1);
    for (let at = candidates.start[mentee] ?? 0; at < (candidates.start[mentee + 1] ?? 0); at++) {
      const mentor = candidates.mentor[at] ?? 0;
      const score = candidates.score[at] ?? 0;
      const room = (load[mentor] ?? 0) < (capacity[mentor] ?? 0);
      if (score > own && (room || score > (lowest[mentor] ?? 0))) found.push({ mentee, mentor });
    }
  }
  return found;
}

/** Whoever would rather have the mentor of somebody in the same tier, by a choice that is theirs and not the other's. */
export function envy({ instance, mentorOf }: Solution): { mentee: number; of: number; mentor: number }[] {
  const { candidates, tier, locked } = instance;
  const found: { mentee: number; of: number; mentor: number }[] = [];
  const having = Map.groupBy(mentorOf.keys(), (mentee) => mentorOf[mentee] ?? -1);
  const rankOf = (mentee: number, mentor: number) =>
    candidates.rank[candidateOf(instance, mentee, mentor)] || Number.POSITIVE_INFINITY;
  for (const mentee of mentorOf.keys()) {
    if ((locked[mentee] ?? -1) >= 0) continue;
    const own = rankOf(mentee, mentorOf[mentee] ?? -1);
    for (let at = candidates.start[mentee] ?? 0; at < (candidates.start[mentee + 1] ?? 0); at++) {
      const mentor = candidates.mentor[at] ?? 0;
      const wish = candidates.rank[at] || Number.POSITIVE_INFINITY;
      if (wish >= own) continue;
      for (const of of having.get(mentor) ?? [])
        if (tier[of] === tier[mentee] && locked[of] !== mentor && rankOf(of, mentor) > wish)
          found.push({ mentee, of, mentor });
    }
  }
  return found;
}

function whatMentorsHave(solution: Solution) {
  const { instance, mentorOf } = solution;
  const load = new Int32Array(instance.capacity.length);
  const lowest = new Int32Array(instance.capacity.length).fill(1001);
  mentorOf.forEach((mentor, mentee) => {
    if (mentor < 0) return;
    load[mentor] = (load[mentor] ?? 0) + 1;
    // A pair that is held cannot be left for another.
    if ((instance.locked[mentee] ?? -1) < 0)
      lowest[mentor] = Math.min(lowest[mentor] ?? 0, scoreOf(solution, mentee, mentor));
  });
  return { load, lowest };
}

const scoreOf = ({ instance }: Solution, mentee: number, mentor: number): number =>
  mentor < 0 ? -1 : (instance.candidates.score[candidateOf(instance, mentee, mentor)] ?? 0);
