import { crowdOf } from '../crowd.ts';
import { valuesOf } from '../rules/people.ts';
import type { Run } from './run.ts';

/** One more mentor of such a kind: how many who have nobody could be theirs, and how many such mentors are full already. */
export interface Help {
  readonly fact: string;
  readonly value: string;
  readonly words: string;
  readonly unplaced: number;
  readonly full: number;
}

/**
 * Where one more mentor would help most. A mentor has a shadow price when one more place with them would place one more
 * person; these are all whom a chain of moves from somebody without a mentor comes to. Nothing private plays a part.
 */
export function whereMoreHelps({ built, solution }: Run, fact: string): readonly Help[] {
  const { instance, columns, definition } = built;
  const unplaced = instance.menteeIds.flatMap((_, at) => ((solution.mentorOf[at] ?? -1) < 0 ? [at] : []));
  const priced = crowdOf(instance, solution.mentorOf, unplaced).mentors;
  const labels = new Map(definition.facts[fact]?.options.map(({ value, label }) => [value, label]));
  const found = new Map<string, { mentees: Set<number>; full: number }>();
  const helpIn = (value: string) => {
    const help = found.get(value) ?? { mentees: new Set(), full: 0 };
    found.set(value, help);
    return help;
  };
  const valuesAt = (mentor: number) => valuesOf(columns.mentors[mentor]?.[fact]);
  for (const mentor of priced) for (const value of valuesAt(mentor)) helpIn(value).full++;
  const { start, mentor: mentors } = instance.candidates;
  for (const mentee of unplaced) {
    for (const mentor of mentors.subarray(start[mentee], start[mentee + 1]))
      for (const value of valuesAt(mentor)) helpIn(value).mentees.add(mentee);
  }
  return [...found]
    .map(([value, { mentees, full }]) => ({
      fact,
      value,
      words: labels.get(value) ?? value,
      unplaced: mentees.size,
      full,
    }))
    .sort((one, other) => other.unplaced - one.unplaced || other.full - one.full || (one.value < other.value ? -1 : 1));
}
