import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextState } from '../../platform/lifecycle/index.ts';
import { extensionLifecycle, type RelationshipMove, relationshipLifecycle } from './lifecycle.ts';

const moves: readonly RelationshipMove[] = ['begin', 'pause', 'resume', 'plan-ending', 'carry-on', 'end'];
const walk = (taken: readonly RelationshipMove[]) =>
  taken.reduce(
    (state, move) => nextState(relationshipLifecycle, state, move) ?? state,
    relationshipLifecycle.states[0],
  );
const journeys = fc.array(fc.constantFrom(...moves), { maxLength: 30 });

it('EM-12: whatever has happened, either can end it, and what has ended stays so', () => {
  fc.assert(
    fc.property(journeys, journeys, (before, after) => {
      const state = walk(before);
      if (state !== 'ended') expect(nextState(relationshipLifecycle, state, 'end')).toBe('ended');
      expect(walk([...before, 'end', ...after])).toBe('ended');
    }),
  );
});

it('EM-09: nothing but its beginning leads out of agreeing', () => {
  fc.assert(
    fc.property(journeys, (taken) => {
      const begun = taken.includes('begin') || taken.includes('end');
      if (!begun) expect(walk(taken)).toBe('agreeing');
    }),
  );
});

it('MP-25: a pause is left by going on, or by an ending', () => {
  const out = moves.filter((move) => nextState(relationshipLifecycle, 'paused', move) !== null);
  expect(out.toSorted()).toEqual(['end', 'plan-ending', 'resume']);
});

it('EM-12: what was asked is answered once', () => {
  for (const state of ['granted', 'not-this-time', 'withdrawn'] as const)
    for (const move of ['grant', 'decline', 'withdraw'] as const)
      expect(nextState(extensionLifecycle, state, move)).toBeNull();
});
