import { expect, test } from 'vitest';
import { defineLifecycle, diagramOf, nextState } from './index.ts';

const door = defineLifecycle({
  of: 'door',
  states: ['open', 'closed', 'bricked-up'],
  moves: {
    close: { from: ['open'], to: 'closed' },
    open: { from: ['closed'], to: 'open' },
    'brick-up': { from: ['open', 'closed'], to: 'bricked-up' },
  },
});

test('a move that the state does not allow leads nowhere', () => {
  expect(nextState(door, 'bricked-up', 'open')).toBeNull();
});

test('an allowed move leads to its state', () => {
  expect(nextState(door, 'open', 'close')).toBe('closed');
});

test('the diagram names every state, move and end', () => {
  expect(diagramOf(door)).toBe(
    [
      'stateDiagram-v2',
      '  [*] --> open',
      '  open --> closed: close',
      '  closed --> open: open',
      '  open --> bricked_up: brick up',
      '  closed --> bricked_up: brick up',
      '  bricked_up --> [*]',
    ].join('\n'),
  );
});
