import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solver } from '../solver.ts';
import { anyDefinition, anyPeople } from '../testing/any-definition.ts';
import { propertyRuns } from '../testing/property-runs.ts';
import { buildCandidates } from './build-candidates.ts';
import { outside } from './outside.ts';
import { type Pricing, pricingBy } from './pricing.ts';

const anyChange = fc.oneof(fc.constant(0), fc.integer({ min: -1500, max: 1500 }));

const anyNine = fc.array(anyChange, { minLength: 9, maxLength: 9 });

/** Some prices otherwise than they were, those of later stages by themselves. */
const anyChanges = fc.record({
  mentee: anyNine,
  mentor: anyNine,
  later: anyNine,
  doesFall: fc.boolean(),
});
type Changes = typeof anyChanges extends fc.Arbitrary<infer Value> ? Value : never;

test('EM-06 whoever is passed over for what an earlier look said has nothing outside their list', () => {
  fc.assert(
    fc.property(anyDefinition, anyPeople(9), anyChanges, anyChanges, (definition, people, first, then) => {
      const built = buildCandidates(definition, people, { keep: 1 });
      if ('faults' in built) return;
      const pricing = changed(pricingBy(built.instance, solver.solve(built.instance), solver), first);
      const later = changed(pricing, then);
      expect(outside(built, later, outside(built, pricing)).more).toEqual(outside(built, later).more);
    }),
    { numRuns: propertyRuns(300) },
  );
});

function changed(pricing: Pricing, { mentee, mentor, later, doesFall }: Changes): Pricing {
  const change = (at: number) => (doesFall ? (mentor[at % 9] ?? 0) : Math.abs(mentor[at % 9] ?? 0));
  return {
    ...pricing,
    price: pricing.price.map((price, at) => price + change(at)),
    stages: pricing.stages.map((stage, number) => ({
      ...stage,
      menteePrice: stage.menteePrice.map((price, at) => price + ((number === 0 ? mentee : later)[at % 9] ?? 0)),
      mentorPrice: stage.mentorPrice.map((price, at) => price + (number === 0 ? change(at) : 0)),
    })),
  };
}
