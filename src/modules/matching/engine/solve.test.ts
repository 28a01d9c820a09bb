import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Instance } from './instance.ts';
import { compareVectors, levelVector } from './level-vector.ts';
import { solve } from './solve.ts';
import { instanceOf, type Problem, problems } from './testing/problems.ts';
import { solveByForce } from './testing/solve-by-force.ts';
import { verify } from './verify.ts';

const runs = Number(process.env['MATCH_PROPERTY_RUNS'] ?? 150);
const small = problems({ mentees: 5, mentors: 3 });
const middle = problems({ mentees: 25, mentors: 15 });
const vector = (instance: Instance) => levelVector(instance, solve(instance).mentorOf);

const property = <T>(of: fc.Arbitrary<T>, holds: (one: T) => void, share = 1) =>
  fc.assert(fc.property(of, holds), { numRuns: Math.ceil(runs * share) });

test('EM-06 no matching is better on any level, as trying them all shows', () =>
  property(
    small,
    (problem) => {
      const instance = instanceOf(problem);
      expect(vector(instance)).toEqual(levelVector(instance, solveByForce(instance).mentorOf));
    },
    2,
  ));

test('EM-06 every solution is allowed, and its certificate proves it with a gap of 0', () =>
  property(
    middle,
    (problem) => {
      expect(verify(solve(instanceOf(problem)))).toEqual({ gap: 0n, faults: [] });
    },
    2,
  ));

test('EM-06 the same people in another order get the same pairs, and whichever way it is solved', () =>
  property(middle, (problem) => {
    const instance = instanceOf(problem);
    const { mentorOf } = solve(instance);
    const turned = instanceOf({
      ...problem,
      mentors: problem.mentors.toReversed(),
      mentees: problem.mentees.toReversed(),
      pairs: problem.pairs.toReversed(),
    });
    expect(solve(turned).mentorOf).toEqual(mentorOf);
    for (const root of ['rows', 'seats', 'scarce'] as const)
      for (const reduction of [true, false]) expect(solve(instance, { root, reduction }).mentorOf).toEqual(mentorOf);
    expect(solve(instance, { core: 1 }).mentorOf).toEqual(mentorOf);
    for (const root of ['rows', 'scarce'] as const)
      expect(solve(instance, { root, reduction: false, patience: 0 }).mentorOf).toEqual(mentorOf);
  }));

test('EM-06 one more mentor, place or pair never makes it worse', () =>
  property(middle, (problem) => {
    const before = vector(instanceOf(problem));
    const [first] = problem.mentors;
    const place = problem.mentors.map((one) => (one === first ? { ...one, capacity: one.capacity + 1 } : one));
    const mentor = [...problem.mentors, { id: 'new', capacity: 1 }];
    const pairs = [...problem.pairs, ...problem.mentees.map(({ id }) => [id, 'new', 500])];
    expect(compareVectors(vector(instanceOf({ ...problem, mentors: place })), before)).toBeGreaterThanOrEqual(0);
    expect(compareVectors(vector(instanceOf({ ...problem, mentors: mentor, pairs })), before)).toBeGreaterThanOrEqual(
      0,
    );
  }));

test('EM-06 other ids for the same people change no total: only equals are told apart by them', () =>
  property(middle, (problem) => {
    const [one, other] = [problem, renamed(problem)].map((each) => solve(instanceOf(each)).levels);
    expect(other).toEqual(one);
  }));

test('EM-06 one pair that is forbidden never makes it better', () =>
  property(middle, (problem) => {
    const before = vector(instanceOf(problem));
    const isHeld = ([mentee, mentor]: (typeof problem.pairs)[number]) =>
      problem.locked.some((held) => held[0] === mentee && held[1] === mentor);
    const pairs = problem.pairs.filter((pair, at) => at % 3 !== 0 || isHeld(pair));
    if (pairs.length > 0)
      expect(compareVectors(vector(instanceOf({ ...problem, pairs })), before)).toBeLessThanOrEqual(0);
  }));

test('EM-06 starting from the answer before a change comes to the same as starting from nothing', () =>
  property(middle, (problem) => {
    const from = solve(instanceOf(problem));
    const [first] = problem.mentors;
    const changed = [
      { ...problem, mentors: problem.mentors.map((one) => (one === first ? { ...one, capacity: 4 } : one)) },
      { ...problem, pairs: problem.pairs.filter((_, at) => at % 5 !== 1), locked: [], previous: [] },
      { ...problem, pairs: problem.pairs.map(([mentee, mentor, score]) => [mentee, mentor, 1000 - score]) },
      { ...problem, locked: [] },
    ].filter(({ pairs }) => pairs.length > 0);
    for (const one of changed) {
      const instance = instanceOf(one);
      const { mentorOf } = solve(instance);
      expect(solve(instance, { from }).mentorOf).toEqual(mentorOf);
      expect(solve(instance, { from, core: 1 }).mentorOf).toEqual(mentorOf);
    }
    expect(verify(solve(instanceOf(changed[0]), { from }))).toEqual({ gap: 0n, faults: [] });
  }));

test('EM-06 holding a pair of the best matching changes nothing', () =>
  property(middle, (problem) => {
    const instance = instanceOf(problem);
    const { mentorOf } = solve(instance);
    const held = mentorOf.slice();
    for (let mentee = 1; mentee < held.length; mentee += 2) held[mentee] = instance.locked[mentee] ?? -1;
    expect(solve({ ...instance, locked: held }).mentorOf).toEqual(mentorOf);
  }));

test('EM-06 tiers never cost anybody a place', () =>
  property(middle, (problem) => {
    const flat = { ...problem, mentees: problem.mentees.map((mentee) => ({ ...mentee, tier: 0 })) };
    const [one, other] = [problem, flat].map((each) => solve(instanceOf(each)).levels.count);
    if (!problem.policy.firstChoicesFirst) expect(one).toBe(other);
  }));

function renamed(problem: Problem): Problem {
  const other = (id: string) => `${(Number(id.slice(1)) * 7919) % 10_007}-${id}`;
  const pairOf = ([mentee, mentor]: readonly [string, string]) => [other(mentee), other(mentor)] as const;
  return {
    ...problem,
    mentors: problem.mentors.map((one) => ({ ...one, id: other(one.id) })),
    mentees: problem.mentees.map((one) => ({ ...one, id: other(one.id), choices: one.choices.map(other) })),
    pairs: problem.pairs.map(([mentee, mentor, score]) => [other(mentee), other(mentor), score]),
    locked: problem.locked.map(pairOf),
    previous: problem.previous.map(pairOf),
  };
}
