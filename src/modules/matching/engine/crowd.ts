import type { Instance, Solution } from './instance.ts';

/** Why nobody: these mentees compete for these mentors alone, who have fewer places than there are mentees. */
export interface Crowd {
  readonly mentees: readonly number[];
  readonly mentors: readonly number[];
  readonly places: number;
}

/** The crowd around somebody unmatched; null when they are matched or when no mentor is possible for them at all. */
export function crowdAround({ instance, mentorOf }: Solution, mentee: number): Crowd | null {
  const { candidates, capacity } = instance;
  if ((mentorOf[mentee] ?? -1) >= 0 || candidates.start[mentee] === candidates.start[mentee + 1]) return null;
  const crowd = crowdOf(instance, mentorOf, [mentee]);
  const places = crowd.mentors.reduce((sum, mentor) => sum + (capacity[mentor] ?? 0), 0);
  // With first choices before the count there may be room that nobody was given.
  return places < crowd.mentees.length ? { ...crowd, places } : null;
}

/**
 * Everybody to whom chains of moves lead that begin with these mentees, who have nobody: the mentors they could have,
 * who are all full, those whom these mentors have, and so on. There are more people in a crowd than places.
 */
export function crowdOf(
  { candidates, mentorIds, locked }: Instance,
  mentorOf: Int32Array,
  from: readonly number[],
): { readonly mentees: readonly number[]; readonly mentors: readonly number[] } {
  const { first, next } = byMentor(mentorOf, mentorIds.length);
  const isIn = new Uint8Array(mentorOf.length);
  const isReached = new Uint8Array(mentorIds.length);
  const mentees = [...from];
  const mentors: number[] = [];
  for (const mentee of from) isIn[mentee] = 1;
  // The list grows as it is walked.
  for (const mentee of mentees) {
    // Somebody who is held to a mentor moves to nobody else.
    if ((locked[mentee] ?? -1) >= 0) continue;
    for (let at = candidates.start[mentee] ?? 0; at < (candidates.start[mentee + 1] ?? 0); at++) {
      const mentor = candidates.mentor[at] ?? 0;
      if (isReached[mentor] === 1) continue;
      isReached[mentor] = 1;
      mentors.push(mentor);
      for (let other = first[mentor] ?? -1; other >= 0; other = next[other] ?? -1) {
        if (isIn[other] === 1) continue;
        isIn[other] = 1;
        mentees.push(other);
      }
    }
  }
  return { mentees, mentors };
}

/** The mentees of each mentor as chains: the first of each, and after each mentee the next, or −1. */
function byMentor(mentorOf: Int32Array, mentors: number): { first: Int32Array; next: Int32Array } {
  const first = new Int32Array(mentors).fill(-1);
  const next = new Int32Array(mentorOf.length).fill(-1);
  for (const [mentee, mentor] of mentorOf.entries()) {
    if (mentor < 0) continue;
    next[mentee] = first[mentor] ?? -1;
    first[mentor] = mentee;
  }
  return { first, next };
}
