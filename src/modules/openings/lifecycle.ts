import { defineLifecycle, type MovesOf, type StateOf } from '../../platform/lifecycle/index.ts';

/** Break-glass: asked for by one, opened by another, and over by itself. */
export const openingLifecycle = defineLifecycle({
  of: 'opening',
  states: ['asked', 'open', 'not-confirmed', 'over'],
  moves: {
    confirm: { from: ['asked'], to: 'open' },
    refuse: { from: ['asked'], to: 'not-confirmed' },
    withdraw: { from: ['asked'], to: 'not-confirmed' },
    lapse: { from: ['asked'], to: 'not-confirmed' },
    end: { from: ['open'], to: 'over' },
  },
});

export type OpeningState = StateOf<typeof openingLifecycle>;
export type OpeningMove = MovesOf<typeof openingLifecycle>;
