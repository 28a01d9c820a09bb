import type { Instance } from '../instance.ts';

export interface Crowd {
  readonly mentees: ReadonlySet<number>;
  readonly mentors: ReadonlySet<number>;
}

/**
 * Everybody to whom chains of moves lead that begin with these mentees, who have nobody: the mentors they could have,
 * who are all full, those whom these mentors have, and so on. There are more people in a crowd than places.
 */
export function crowdOf({ candidates }: Instance, mentorOf: Int32Array, from: readonly number[]): Crowd {
  const withMentor = new Map<number, number[]>();
  for (const [one, mentor] of mentorOf.entries()) {
    if (mentor < 0) continue;
    const others = withMentor.get(mentor);
    if (others) others.push(one);
    else withMentor.set(mentor, [one]);
  }
  const mentees = new Set(from);
  const mentors = new Set<number>();
  // A set hands out what is added to it on the way.
  for (const one of mentees) {
    for (const mentor of candidates.mentor.subarray(candidates.start[one], candidates.start[one + 1])) {
      if (mentors.has(mentor)) continue;
      mentors.add(mentor);
      for (const other of withMentor.get(mentor) ?? []) mentees.add(other);
    }
  }
  return { mentees, mentors };
}
