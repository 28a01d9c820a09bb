import fc from 'fast-check';
import type { Instance } from '../instance.ts';
import { readProblem } from '../read-problem.ts';

/** A problem as tests write it. */
export interface Problem {
  readonly mentors: readonly { readonly id: string; readonly capacity: number }[];
  readonly mentees: readonly { readonly id: string; readonly tier: number; readonly choices: readonly string[] }[];
  readonly pairs: readonly (readonly [string, string, number])[];
  readonly locked: readonly (readonly [string, string])[];
  readonly previous: readonly (readonly [string, string])[];
  readonly policy: { readonly choiceValues: readonly number[]; readonly firstChoicesFirst: boolean };
}

/** Problems of up to so many people on a side, with many ties, some of them with locks that can be held. */
export function problems({ mentees, mentors }: { mentees: number; mentors: number }): fc.Arbitrary<Problem> {
  const seed = fc.record({
    mentees: fc.integer({ min: 1, max: mentees }),
    mentors: fc.integer({ min: 1, max: mentors }),
    scores: fc.constantFrom([0], [0, 1], [0, 5, 10], [0, 137, 512, 730, 1000]),
    density: fc.integer({ min: 2, max: 10 }),
    numbers: fc.infiniteStream(fc.nat({ max: 999_999 })),
    firstChoicesFirst: fc.boolean(),
  });
  return seed.map(({ numbers, ...shape }) => {
    const next = (below: number) => Number(numbers.next().value ?? 0) % below;
    return build(shape, next);
  });
}

interface Shape {
  readonly mentees: number;
  readonly mentors: number;
  readonly scores: readonly number[];
  readonly density: number;
  readonly firstChoicesFirst: boolean;
}

function build(shape: Shape, next: (below: number) => number): Problem {
  const mentors = Array.from({ length: shape.mentors }, (_, at) => ({ id: `m${at}`, capacity: 1 + next(3) }));
  const mentees = Array.from({ length: shape.mentees }, (_, at) => ({
    id: `e${at}`,
    tier: next(3),
    choices: [...new Set(Array.from({ length: next(4) }, () => `m${next(shape.mentors)}`))],
  }));
  const pairs = mentees.flatMap(({ id }) =>
    mentors
      .filter(() => next(10) < shape.density)
      .map((mentor): [string, string, number] => [id, mentor.id, shape.scores[next(shape.scores.length)] ?? 0]),
  );
  if (pairs.length === 0) pairs.push(['e0', 'm0', 1]);
  return {
    mentors,
    mentees,
    pairs,
    locked: locksAmong(pairs, { next, mentors }),
    previous: onePerMentee(pairs.filter(() => next(4) === 0).map(([mentee, mentor]) => [mentee, mentor])),
    policy: { choiceValues: [16, 8, 4, 2, 1], firstChoicesFirst: shape.firstChoicesFirst },
  };
}

const onePerMentee = (pairs: [string, string][]) => [...new Map(pairs)];

function locksAmong(
  pairs: readonly (readonly [string, string, number])[],
  { next, mentors }: { next: (below: number) => number; mentors: Problem['mentors'] },
) {
  const room = new Map(mentors.map(({ id, capacity }) => [id, capacity]));
  return onePerMentee(pairs.filter(() => next(8) === 0).map(([mentee, mentor]) => [mentee, mentor])).filter(
    ([, mentor]) => {
      const left = room.get(mentor) ?? 0;
      room.set(mentor, left - 1);
      return left > 0;
    },
  );
}

export function instanceOf(problem: unknown): Instance {
  const read = readProblem(problem);
  if ('error' in read) throw new Error(read.error);
  return read.instance;
}
