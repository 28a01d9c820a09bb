import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareVectors, levelVector } from '../level-vector.ts';
import { candidateOf } from '../levels.ts';
import { instanceOf, problems } from '../testing/problems.ts';
import { verify } from '../verify.ts';
import { asDuos } from './as-duos.ts';
import { pairUp } from './pair-up.ts';
import { solveLeastSizes } from './solve-least-sizes.ts';
import { solveTeams } from './solve-teams.ts';

const runs = Number(process.env['MATCH_PROPERTY_RUNS'] ?? 60);
const people = problems({ mentees: 6, mentors: 4 });
const property = <T>(of: fc.Arbitrary<T>, holds: (one: T) => void) =>
  fc.assert(fc.property(of, holds), { numRuns: runs });
const loadsOf = (mentorOf: Int32Array, mentors: number) =>
  Array.from({ length: mentors }, (_, mentor) => mentorOf.filter((own) => own === mentor).length);

test('EM-06 a mentee who is held to somebody outside every duo is named, and nothing is made', () => {
  const instance = instanceOf({
    mentors: [
      { id: 'm0', capacity: 1 },
      { id: 'm1', capacity: 1 },
      { id: 'm2', capacity: 1 },
    ],
    mentees: [{ id: 'e0' }],
    pairs: [
      ['e0', 'm0', 5],
      ['e0', 'm1', 7],
      ['e0', 'm2', 7],
    ],
    locked: [['e0', 'm2']],
  });
  expect(asDuos(instance, [[0, 1]])).toEqual({ refused: 'held-outside', mentee: 'e0' });
});

test('EM-06 groups with a least size are large enough or empty, and the best is never further off than the gap told', () =>
  property(people, (problem) => {
    const instance = instanceOf({ ...problem, locked: [] });
    const least = Int32Array.from(instance.mentorIds, (_, mentor) => 1 + (mentor % 3));
    const { solution, heldTooSmall, gap } = solveLeastSizes(instance, { least });
    const isAllowed = (mentorOf: Int32Array) =>
      loadsOf(mentorOf, least.length).every((load, mentor) => load === 0 || load >= (least[mentor] ?? 1));
    expect(heldTooSmall).toEqual([]);
    expect(isAllowed(solution.mentorOf)).toBe(true);
    const best = everyMatching(instance)
      .filter(isAllowed)
      .map((one) => levelVector(instance, one))
      .sort(compareVectors)
      .at(-1);
    const found = levelVector(instance, solution.mentorOf);
    expect(compareVectors(best ?? [], found)).toBeGreaterThanOrEqual(0);
    if (JSON.stringify(gap).match(/[1-9]/) === null) expect(found).toEqual(best);
  }));

test('EM-06 a group that is held open stays, however small, and is told of', () => {
  const instance = instanceOf({
    mentors: [{ id: 'm0', capacity: 3 }],
    mentees: [{ id: 'e0' }, { id: 'e1' }],
    pairs: [['e0', 'm0', 5]],
    locked: [['e0', 'm0']],
  });
  expect(solveLeastSizes(instance, { least: Int32Array.of(2) })).toMatchObject({ heldTooSmall: [0], closed: [] });
});

test('EM-06 people are paired up as well as can be, and for many with the gap to what could be', () =>
  property(
    fc.record({
      people: fc.integer({ min: 0, max: 7 }),
      worths: fc.array(fc.integer({ min: -1, max: 9 }), { minLength: 49, maxLength: 49 }),
    }),
    (of) => {
      const worthOf = (one: number, other: number) => of.worths[Math.min(one, other) * 7 + Math.max(one, other)] ?? 0;
      const few = pairUp(of.people, worthOf);
      expect(few.worth).toBe(
        bestByForce(
          Array.from({ length: of.people }, (_, at) => at),
          worthOf,
        ),
      );
      expect(few.gap).toBe(0);
      const many = pairUp(18, (one, other) => worthOf(one % 7, other % 7));
      expect([...many.pairs.flat(), ...many.left].sort((a, b) => a - b)).toEqual(
        Array.from({ length: 18 }, (_, at) => at),
      );
      expect(many.gap).toBeGreaterThanOrEqual(0);
    },
  ));

test('EM-06 two by two: a duo takes two, each of whom may have both of its mentors', () =>
  property(people, (problem) => {
    const single = instanceOf({ ...problem, locked: [] });
    const { pairs } = pairUp(single.mentorIds.length, (one, other) => one + other);
    const made = asDuos(single, pairs);
    if ('refused' in made) throw new Error(made.refused);
    const { solution } = solveLeastSizes(made.instance, { least: new Int32Array(pairs.length).fill(1) });
    expect(verify(solution)).toEqual({ gap: 0n, faults: [] });
    solution.mentorOf.forEach((duo, mentee) => {
      for (const id of duo < 0 ? [] : (made.instance.mentorIds[duo] ?? '').split('+'))
        expect(candidateOf(single, mentee, single.mentorIds.indexOf(id))).toBeGreaterThanOrEqual(0);
    });
  }));

test('EM-06 a team has a mentor whom every member may have, from outside it, and then another one', () =>
  property(people, (problem) => {
    const instance = instanceOf({ ...problem, locked: [] });
    const ids = instance.menteeIds;
    const teams = [
      { id: 'b', members: [...ids.slice(0, 2), 'm0'] },
      { id: 'a', members: ids.slice(2, 4) },
    ].filter(({ members }) => members.some((id) => ids.includes(id)));
    const { first, second } = solveTeams(instance, teams, 2);
    for (const solution of [first, second]) {
      if (!solution) throw new Error('Two were asked for');
      expect(verify(solution)).toEqual({ gap: 0n, faults: [] });
      solution.mentorOf.forEach((mentor, at) => {
        const members = teams.find(({ id }) => id === solution.instance.menteeIds[at])?.members ?? [];
        if (mentor < 0) return;
        expect(members).not.toContain(instance.mentorIds[mentor]);
        for (const id of members.filter((one) => ids.includes(one)))
          expect(candidateOf(instance, ids.indexOf(id), mentor)).toBeGreaterThanOrEqual(0);
      });
    }
    first.mentorOf.forEach((mentor, at) => {
      if (mentor >= 0) expect(second?.mentorOf[at]).not.toBe(mentor);
    });
  }));

function everyMatching(instance: ReturnType<typeof instanceOf>): Int32Array[] {
  const { candidates, capacity, menteeIds } = instance;
  const found: Int32Array[] = [];
  const mentorOf = new Int32Array(menteeIds.length).fill(-1);
  const place = (mentee: number): void => {
    if (mentee === mentorOf.length) return void found.push(mentorOf.slice());
    for (const mentor of [-1, ...candidates.mentor.subarray(candidates.start[mentee], candidates.start[mentee + 1])]) {
      if (
        mentor >= 0 &&
        (loadsOf(mentorOf.subarray(0, mentee), capacity.length)[mentor] ?? 0) >= (capacity[mentor] ?? 0)
      )
        continue;
      mentorOf[mentee] = mentor;
      place(mentee + 1);
    }
    mentorOf[mentee] = -1;
  };
  place(0);
  return found;
}

function bestByForce([first, ...others]: readonly number[], worthOf: (one: number, other: number) => number): number {
  if (first === undefined) return 0;
  const withOther = others.flatMap((other) => {
    const worth = worthOf(first, other);
    return worth < 0
      ? []
      : [
          worth +
            bestByForce(
              others.filter((one) => one !== other),
              worthOf,
            ),
        ];
  });
  return Math.max(bestByForce(others, worthOf), ...withOther);
}
