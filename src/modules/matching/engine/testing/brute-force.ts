import { levelsOf } from '../explain/levels.ts';
import type { Instance, Levels, Solution } from '../instance.ts';

/** Every assignment tried, for very few people: what any solver has to come to. Equals are told apart by order alone. */
export function bruteForce(instance: Instance): Solution {
  const mentorOf = new Int32Array(instance.menteeIds.length).fill(-1);
  const room = instance.capacity.slice();
  const found: { mentorOf: Int32Array; levels: Levels }[] = [];
  const place = (mentee: number): void => {
    if (mentee === mentorOf.length) {
      const levels = levelsOf(instance, mentorOf);
      const [best] = found;
      if (!best || isBetter(levels, best.levels)) found[0] = { mentorOf: mentorOf.slice(), levels };
      return;
    }
    for (const mentor of openTo(instance, mentee)) {
      if (mentor >= 0 && (room[mentor] ?? 0) < 1) continue;
      mentorOf[mentee] = mentor;
      if (mentor >= 0) room[mentor] = (room[mentor] ?? 0) - 1;
      place(mentee + 1);
      if (mentor >= 0) room[mentor] = (room[mentor] ?? 0) + 1;
      mentorOf[mentee] = -1;
    }
  };
  place(0);
  const [best] = found;
  if (!best) throw new Error('The locked pairs do not fit');
  return { instance, ...best, certificate: { stages: [] } };
}

function openTo({ candidates: { start, mentor }, locked }: Instance, mentee: number): readonly number[] {
  const held = locked[mentee] ?? -1;
  return held >= 0 ? [held] : [...mentor.subarray(start[mentee], start[mentee + 1]), -1];
}

function isBetter(one: Levels, other: Levels): boolean {
  const [mine, theirs] = [inOrder(one), inOrder(other)];
  const at = mine.findIndex((value, place) => value !== theirs[place]);
  return at >= 0 && (mine[at] ?? 0) > (theirs[at] ?? 0);
}

const inOrder = ({ count, tiers, choices, score, balance, kept }: Levels): readonly number[] => [
  count,
  ...tiers.map(([, matched]) => matched),
  choices,
  score,
  -balance,
  kept,
];
