import { defineLifecycle, type MovesOf, type StateOf } from '../../platform/lifecycle/index.ts';

/** MP-12. Nothing takes a concern back once it is raised; a referral may be followed by another. */
export const concernLifecycle = defineLifecycle({
  of: 'concern',
  states: ['raised', 'acknowledged', 'kept', 'referred', 'closed'],
  moves: {
    acknowledge: { from: ['raised'], to: 'acknowledged' },
    keep: { from: ['acknowledged'], to: 'kept' },
    refer: { from: ['acknowledged', 'kept', 'referred'], to: 'referred' },
    close: { from: ['kept', 'referred'], to: 'closed' },
  },
});

export type ConcernState = StateOf<typeof concernLifecycle>;
export type ConcernMove = MovesOf<typeof concernLifecycle>;
