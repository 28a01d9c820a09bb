import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDefinition, anyPeople } from '../testing/any-definition.ts';
import { bruteForce } from '../testing/brute-force.ts';
import { plainGain, plainSolve } from '../testing/plain-solve.ts';
import { type Built, buildCandidates } from './build-candidates.ts';
import { solveCovering } from './solve-covering.ts';

const built = (...given: Parameters<typeof buildCandidates>): Built => {
  const answer = buildCandidates(...given);
  if ('faults' in answer) throw new Error('A lock cannot be held');
  return answer;
};
const totals = ({ count, tiers, choices, score }: ReturnType<typeof bruteForce>['levels']) => [
  count,
  tiers,
  choices,
  score,
];

test('on whole lists the plain solver comes to what trying everything comes to', () => {
  fc.assert(
    fc.property(anyDefinition, anyPeople(4), (definition, people) => {
      const { instance } = built(definition, people, { keep: 100 });
      expect(totals(plainSolve(instance).levels)).toEqual(totals(bruteForce(instance).levels));
    }),
  );
});

test('lists cut short lose nothing: pairs outside them are priced and taken in until none would better the answer', () => {
  fc.assert(
    fc.property(anyDefinition, anyPeople(9), fc.integer({ min: 0, max: 2 }), (definition, people, keep) => {
      const whole = plainSolve(built(definition, people, { keep: 100 }).instance);
      const covered = solveCovering(built(definition, people, { keep }), { solve: plainSolve, gain: plainGain });
      expect(covered.isCovered).toBe(true);
      expect(totals(covered.solution.levels)).toEqual(totals(whole.levels));
    }),
    { numRuns: 200 },
  );
});
