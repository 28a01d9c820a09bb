import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Matching } from '../../../programmes/index.ts';
import { anyDefinition, anyPeople } from '../testing/any-definition.ts';
import { propertyRuns } from '../testing/property-runs.ts';
import { buildCandidates } from './build-candidates.ts';
import { solveCovering } from './solve-covering.ts';
import { tiersFor } from './tiers.ts';

type Tiers = Matching['policy']['tiers'];
const usual: Tiers = { fewMentors: 3, priority: 'no', waitedSteps: 30, waitedLifts: null };

const people = {
  'first in the order': { priority: 0, waited: 0, possible: 20 },
  'hard to place': { priority: 4, waited: 0, possible: 2 },
  'waited long': { priority: 4, waited: 200, possible: 20 },
  'came today': { priority: 4, waited: 0, possible: 20 },
};

const inOrder = (tiers: Partial<Tiers>): readonly string[] => {
  const known = Object.entries(people);
  const mentees = known.map(([id, { priority, waited }]) => {
    return { id, priority, waited, facts: {}, choices: [], locked: null, previous: null };
  });
  const possible = Int32Array.from(known, ([, { possible: mentors }]) => mentors);
  const tier = tiersFor(
    { policy: { choiceValues: [], firstChoicesFirst: false, tiers: { ...usual, ...tiers } } },
    mentees,
    possible,
  );
  const at = new Map(known.map(([id], index) => [id, tier[index] ?? 0]));
  return known.map(([id]) => id).toSorted((one, other) => (at.get(one) ?? 0) - (at.get(other) ?? 0));
};

test.each<[string, Partial<Tiers>, readonly string[]]>([
  [
    'the order counts for nothing: hard to place, then whoever has waited longer',
    { priority: 'no' },
    ['hard to place', 'waited long', 'first in the order', 'came today'],
  ],
  [
    'the order counts among those who are alike hard to place',
    { priority: 'among-equals' },
    ['hard to place', 'first in the order', 'waited long', 'came today'],
  ],
  [
    'the order counts before everything',
    { priority: 'first' },
    ['first in the order', 'hard to place', 'waited long', 'came today'],
  ],
  [
    'waiting lifts somebody over the order, where the programme has it so',
    { priority: 'first', waitedLifts: 180 },
    ['waited long', 'first in the order', 'hard to place', 'came today'],
  ],
])('EM-04 who comes first when not everybody can be placed: %s', (_, tiers, expected) => {
  expect(inOrder(tiers)).toEqual(expected);
});

test('EM-04 wherever the order counts, as many people are placed as without it', () => {
  fc.assert(
    fc.property(anyDefinition, anyPeople(), (definition, all) => {
      const placed = (priority: Tiers['priority']) => {
        const tiers = { ...definition.policy.tiers, priority };
        const built = buildCandidates({ ...definition, policy: { ...definition.policy, tiers } }, all);
        if ('faults' in built) throw new Error('Nobody is held to anybody');
        return solveCovering(built).solution.levels.count;
      };
      expect([placed('first'), placed('among-equals')]).toEqual([placed('no'), placed('no')]);
    }),
    { numRuns: propertyRuns(100) },
  );
});
