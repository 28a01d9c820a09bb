import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextState } from '../../platform/lifecycle/index.ts';
import {
  isAgreed,
  isLive,
  isUnanswered,
  type ProposalMove,
  type ProposalState,
  proposalLifecycle,
} from './lifecycle.ts';

const moves = Object.keys(proposalLifecycle.moves).filter(
  (move): move is ProposalMove => move in proposalLifecycle.moves,
);

/** Where any sequence of moves leads, those that are not allowed being left out. */
function walk(tried: readonly ProposalMove[]): readonly ProposalState[] {
  const [first] = proposalLifecycle.states;
  const passed: ProposalState[] = [first];
  for (const move of tried) {
    const next = nextState(proposalLifecycle, passed.at(-1) ?? first, move);
    if (next) passed.push(next);
  }
  return passed;
}

const walks = fc.array(fc.constantFrom(...moves), { maxLength: 12 }).map(walk);

test('whatever is tried, a match goes ahead only after both have said yes to meeting', () => {
  fc.assert(
    fc.property(walks, (passed) => {
      const ahead = passed.indexOf('going-ahead');
      expect(ahead === -1 || passed.slice(0, ahead).includes('accepted-by-both')).toBe(true);
    }),
  );
});

test('once it is over it stays over, and either may end it until then', () => {
  fc.assert(
    fc.property(walks, (passed) => {
      const last = passed.at(-1) ?? 'offered';
      expect(passed.slice(0, -1).every(isLive)).toBe(true);
      expect(nextState(proposalLifecycle, last, 'decline') !== null).toBe(isLive(last));
      expect(isLive(last)).toBe(isUnanswered(last) || isAgreed(last));
    }),
  );
});

test('its clock runs only until both have answered', () => {
  for (const state of proposalLifecycle.states)
    expect(nextState(proposalLifecycle, state, 'lapse') !== null).toBe(isUnanswered(state));
});
