import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crowdAround } from '../crowd.ts';
import { solve } from '../solve.ts';
import { instanceOf, problems } from '../testing/problems.ts';
import { propertyRuns } from '../testing/property-runs.ts';
import { crowdSizes } from './crowd-sizes.ts';

test('EM-06 the crowds of all are the same together as one by one', () => {
  fc.assert(
    fc.property(problems({ mentees: 16, mentors: 7 }), (problem) => {
      const solution = solve(instanceOf(problem));
      const sizeOf = crowdSizes(solution);
      for (const mentee of solution.mentorOf.keys()) {
        const crowd = crowdAround(solution, mentee);
        expect(sizeOf(mentee)).toEqual(crowd && { mentees: crowd.mentees.length, places: crowd.places });
      }
    }),
    { numRuns: propertyRuns(300) },
  );
});
