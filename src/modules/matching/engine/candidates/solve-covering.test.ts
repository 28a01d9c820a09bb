import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solver } from '../solver.ts';
import { anyDefinition, anyPeople } from '../testing/any-definition.ts';
import { plain } from '../testing/plain-solve.ts';
import { propertyRuns } from '../testing/property-runs.ts';
import { solveByForce } from '../testing/solve-by-force.ts';
import { type Built, buildCandidates } from './build-candidates.ts';
import { solveCovering } from './solve-covering.ts';

const built = (...given: Parameters<typeof buildCandidates>): Built => {
  const answer = buildCandidates(...given);
  if ('faults' in answer) throw new Error('A lock cannot be held');
  return answer;
};
const anyKeep = fc.integer({ min: 0, max: 2 });
const totals = ({ count, tiers, choices, score }: ReturnType<typeof solveByForce>['levels']) => [
  count,
  tiers,
  choices,
  score,
];

test('EM-06 on whole lists the plain solver comes to what trying everything comes to', () => {
  fc.assert(
    fc.property(anyDefinition, anyPeople(4), (definition, people) => {
      const { instance } = built(definition, people, { keep: 100 });
      expect(totals(plain.solve(instance).levels)).toEqual(totals(solveByForce(instance).levels));
    }),
    { numRuns: propertyRuns(100) },
  );
});

test.each([
  ['the plain solver', plain],
  ['the solver', solver],
])(
  'lists cut short lose nothing, pairs outside them are priced and taken in while they would better it: %s',
  (_, by) => {
    fc.assert(
      fc.property(anyDefinition, anyPeople(9), anyKeep, (definition, people, keep) => {
        const whole = plain.solve(built(definition, people, { keep: 100 }).instance);
        const covered = solveCovering(built(definition, people, { keep }), by);
        expect(covered.isCovered).toBe(true);
        expect(totals(covered.solution.levels)).toEqual(totals(whole.levels));
      }),
      { numRuns: propertyRuns(200) },
    );
  },
);

test('EM-06 and the answer is the same pair by pair as on whole lists', () => {
  fc.assert(
    fc.property(anyDefinition, anyPeople(9), anyKeep, (definition, people, keep) => {
      const whole = solver.solve(built(definition, people, { keep: 100 }).instance);
      const covered = solveCovering(built(definition, people, { keep }), solver);
      expect([...covered.solution.mentorOf]).toEqual([...whole.mentorOf]);
      expect(covered.solution.levels).toEqual(whole.levels);
    }),
    { numRuns: propertyRuns(200) },
  );
});
