import type { Instance, Solution } from '../instance.ts';
import { compareVectors, levelVector } from '../level-vector.ts';
import { levelsOf } from '../levels.ts';

/** Every assignment tried, for very few people: what any solver has to come to. Equals are told apart by order alone. */
export function solveByForce(instance: Instance): Solution {
  const mentorOf = new Int32Array(instance.menteeIds.length).fill(-1);
  const room = instance.capacity.slice();
  const found: { mentorOf: Int32Array; vector: number[] }[] = [];
  const place = (mentee: number): void => {
    if (mentee === mentorOf.length) {
      const vector = levelVector(instance, mentorOf);
      const [best] = found;
      if (!best || compareVectors(vector, best.vector) > 0) found[0] = { mentorOf: mentorOf.slice(), vector };
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
  const levels = levelsOf(instance, best.mentorOf);
  return { instance, mentorOf: best.mentorOf, levels, certificate: { stages: [] } };
}

function openTo({ candidates: { start, mentor }, locked }: Instance, mentee: number): readonly number[] {
  const held = locked[mentee] ?? -1;
  return held >= 0 ? [held] : [...mentor.subarray(start[mentee], start[mentee + 1]), -1];
}
