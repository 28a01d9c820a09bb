import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextState } from '../../platform/lifecycle/index.ts';
import { type ExpressionMove, type ExpressionState, expressionLifecycle } from './lifecycle.ts';

const isMove = (name: string): name is ExpressionMove => name in expressionLifecycle.moves;
const moves = Object.keys(expressionLifecycle.moves).filter(isMove);
const anyMoves = fc.array(fc.constantFrom(...moves), { maxLength: 30 });

/** Every state on the way, in order, leaving out what the lifecycle does not allow. */
function walk(start: ExpressionState, tried: readonly ExpressionMove[]): readonly ExpressionState[] {
  const states = [start];
  for (const move of tried) {
    const next = nextState(expressionLifecycle, states.at(-1) ?? start, move);
    if (next) states.push(next);
  }
  return states;
}

describe('the lifecycle of an expression', () => {
  it('nobody is selected, or told no, who was not on the waiting list (EM-03)', () => {
    fc.assert(
      fc.property(anyMoves, (tried) => {
        const states = walk('with-manager', tried);
        states.forEach((state, place) => {
          if (state === 'selected' || state === 'not-this-time') expect(states[place - 1]).toBe('waiting');
        });
      }),
    );
  });

  it('what is withdrawn stays withdrawn', () => {
    fc.assert(
      fc.property(anyMoves, (tried) => {
        expect(walk('withdrawn', tried)).toEqual(['withdrawn']);
      }),
    );
  });

  it('leaves nobody stuck: from every state but the last ones there is a way on', () => {
    const last: readonly ExpressionState[] = ['withdrawn'];
    for (const state of expressionLifecycle.states.filter((one) => !last.includes(one)))
      expect(moves.some((move) => nextState(expressionLifecycle, state, move) !== null)).toBe(true);
  });
});
