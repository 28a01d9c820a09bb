import type { Table } from './tables.ts';

interface Asked {
  readonly tables: readonly Table[];
  readonly constant: number;
  readonly linked: (mentee: number) => Iterable<number>;
  readonly mentees: number;
  readonly mentors: number;
}

/**
 * The mentors who may be possible for somebody, ascending: whoever is of a kind that a table closes to every kind of mentee
 * (not trained, not selected) is not, unless some mentee is told apart for who they are.
 */
export function possibleMentors({ tables, constant, linked, mentees, mentors }: Asked): Int32Array {
  const isPossible = new Uint8Array(mentors).fill(constant < 0 ? 0 : 1);
  for (const { mentorKind, mentorKinds, values } of tables) {
    const isOpen = new Uint8Array(mentorKinds);
    for (let entry = 0; entry < values.length; entry++) if ((values[entry] ?? 0) >= 0) isOpen[entry % mentorKinds] = 1;
    for (let mentor = 0; mentor < mentors; mentor++) if (isOpen[mentorKind[mentor] ?? 0] !== 1) isPossible[mentor] = 0;
  }
  for (let mentee = 0; mentee < mentees; mentee++) for (const mentor of linked(mentee)) isPossible[mentor] = 1;
  return Int32Array.from(isPossible.keys().filter((mentor) => isPossible[mentor] === 1));
}
