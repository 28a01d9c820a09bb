import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crowdAround } from './crowd.ts';
import { priceOfFirstChoices } from './first-choices.ts';
import { forcePair, lossOf } from './force-pair.ts';
import { compareVectors, levelVector } from './level-vector.ts';
import { rematch } from './rematch.ts';
import { shadowPrices } from './shadow-prices.ts';
import { solve } from './solve.ts';
import { instanceOf, problems } from './testing/problems.ts';
import { blockingPairs, envy } from './unrest.ts';

const runs = Number(process.env['MATCH_PROPERTY_RUNS'] ?? 60);
const people = problems({ mentees: 14, mentors: 6 });
const property = <T>(of: fc.Arbitrary<T>, holds: (one: T) => void) =>
  fc.assert(fc.property(of, holds), { numRuns: runs });

test('EM-06 forcing a pair loses just the difference of the two solutions, and never gains', () =>
  property(people, (problem) => {
    const best = solve(instanceOf(problem));
    const { start, mentor } = best.instance.candidates;
    const mentee = best.mentorOf.findIndex((own, at) => own < 0 && (start[at] ?? 0) < (start[at + 1] ?? 0));
    const forced = mentee < 0 ? null : forcePair(best, { mentee, mentor: mentor[start[mentee] ?? 0] ?? 0 });
    if (!forced) return;
    const { instance, mentorOf } = forced.solution;
    expect(forced.loss).toEqual(lossOf(best.levels, forced.solution.levels));
    expect(
      compareVectors(levelVector(instance, mentorOf), levelVector(best.instance, best.mentorOf)),
    ).toBeLessThanOrEqual(0);
    const moved = best.mentorOf.keys().filter((at) => best.mentorOf[at] !== mentorOf[at]);
    expect(forced.moves.map((move) => move.mentee).sort()).toEqual([...moved].sort());
  }));

test('EM-06 a crowd has more people than places, and somebody unmatched is in one', () =>
  property(people, (problem) => {
    const solution = solve(instanceOf({ ...problem, policy: { ...problem.policy, firstChoicesFirst: false } }));
    const { start } = solution.instance.candidates;
    solution.mentorOf.forEach((mentor, mentee) => {
      if (mentor >= 0 || start[mentee] === start[mentee + 1]) return;
      const crowd = crowdAround(solution, mentee);
      expect(crowd?.mentees.length).toBeGreaterThan(crowd?.places ?? Number.POSITIVE_INFINITY);
    });
  }));

test('EM-06 matching one person again leaves every accepted pair as it is', () =>
  property(people, (problem) => {
    const solution = solve(instanceOf(problem));
    const mentee = solution.mentorOf.findIndex((mentor) => mentor >= 0);
    const declined = solution.mentorOf[mentee] ?? -1;
    const accepted = solution.mentorOf.map((mentor, at) => (at === mentee ? -1 : mentor));
    const again = rematch(solution.instance, { mentee, without: [declined], accepted });
    expect(again.mentorOf[mentee]).not.toBe(declined);
    expect(again.mentorOf.map((mentor, at) => (at === mentee ? -1 : mentor))).toEqual(accepted);
  }));

test('EM-06 first choices first never gives fewer first choices, and never more placements', () =>
  property(people, (problem) => {
    const { gained, loss } = priceOfFirstChoices(instanceOf(problem));
    expect(gained).toBeGreaterThanOrEqual(0);
    expect(loss.count).toBeGreaterThanOrEqual(0);
  }));

test('EM-06 a mentor with room has no shadow price, blocking pairs are no pairs of it, and envy stays within a tier', () =>
  property(people, (problem) => {
    const solution = solve(instanceOf(problem));
    const { instance, mentorOf } = solution;
    for (const { mentor } of shadowPrices(solution))
      expect(mentorOf.filter((own) => own === mentor).length).toBe(instance.capacity[mentor]);
    for (const { mentee, mentor } of blockingPairs(solution)) expect(mentorOf[mentee]).not.toBe(mentor);
    for (const { mentee, of, mentor } of envy(solution)) {
      expect(mentorOf[of]).toBe(mentor);
      expect(instance.tier[of]).toBe(instance.tier[mentee]);
    }
  }));
