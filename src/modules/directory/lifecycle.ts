import { defineLifecycle, type MovesOf, type StateOf } from '../../platform/lifecycle/index.ts';

/** A mentor's profile in a programme: seen by nobody but the mentor and the coordinator until it is published. */
export const portraitLifecycle = defineLifecycle({
  of: 'pen portrait',
  states: ['draft', 'published'],
  moves: {
    publish: { from: ['draft'], to: 'published' },
    'take-down': { from: ['published'], to: 'draft' },
    confirm: { from: ['published'], to: 'published' },
  },
});

export type PortraitState = StateOf<typeof portraitLifecycle>;
export type PortraitMove = MovesOf<typeof portraitLifecycle>;
