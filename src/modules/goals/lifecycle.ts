import { defineLifecycle, type MovesOf, type StateOf } from '../../platform/lifecycle/index.ts';

export const goalLifecycle = defineLifecycle({
  of: 'goal',
  states: ['open', 'reached', 'set-aside'],
  moves: {
    reach: { from: ['open'], to: 'reached' },
    'set-aside': { from: ['open'], to: 'set-aside' },
    reopen: { from: ['reached', 'set-aside'], to: 'open' },
  },
});

export type GoalState = StateOf<typeof goalLifecycle>;
export type GoalMove = MovesOf<typeof goalLifecycle>;

export const stepLifecycle = defineLifecycle({
  of: 'step',
  states: ['to-do', 'done'],
  moves: {
    finish: { from: ['to-do'], to: 'done' },
    reopen: { from: ['done'], to: 'to-do' },
  },
});

export type StepState = StateOf<typeof stepLifecycle>;
export type StepMove = MovesOf<typeof stepLifecycle>;
