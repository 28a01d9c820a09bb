import type { Solution } from './instance.ts';

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
  const having = menteesByMentor(mentorOf);
  const mentees = [mentee];
  const mentors = new Set<number>();
  for (let at = 0; at < mentees.length; at++) {
    const own = mentees[at] ?? 0;
    // Somebody who is held to a mentor competes for nobody else.
    if ((instance.locked[own] ?? -1) >= 0) continue;
    for (let pair = candidates.start[own] ?? 0; pair < (candidates.start[own + 1] ?? 0); pair++) {
      const mentor = candidates.mentor[pair] ?? 0;
      if (mentors.has(mentor)) continue;
      mentors.add(mentor);
      mentees.push(...(having.get(mentor) ?? []));
    }
  }
  const places = [...mentors].reduce((sum, mentor) => sum + (capacity[mentor] ?? 0), 0);
  // With first choices before the count there may be room that nobody was given.
  return places < mentees.length ? { mentees, mentors: [...mentors], places } : null;
}

function menteesByMentor(mentorOf: Int32Array): Map<number, number[]> {
  const having = new Map<number, number[]>();
  mentorOf.forEach((mentor, mentee) => {
    if (mentor < 0) return;
    const own = having.get(mentor);
    if (own) own.push(mentee);
    else having.set(mentor, [mentee]);
  });
  return having;
}
