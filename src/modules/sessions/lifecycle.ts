import { defineLifecycle, type MovesOf, type StateOf } from '../../platform/lifecycle/index.ts';

/** A new time is no new state. What was said to have happened, or not, can be put right. */
export const sessionLifecycle = defineLifecycle({
  of: 'session',
  states: ['arranged', 'held', 'not-held', 'cancelled'],
  moves: {
    hold: { from: ['arranged', 'not-held'], to: 'held' },
    miss: { from: ['arranged', 'held'], to: 'not-held' },
    cancel: { from: ['arranged'], to: 'cancelled' },
  },
});

export type SessionState = StateOf<typeof sessionLifecycle>;
export type SessionMove = MovesOf<typeof sessionLifecycle>;

/** Something that one of them will do; it is carried from session to session until it is done or dropped. */
export const actionLifecycle = defineLifecycle({
  of: 'action',
  states: ['open', 'done', 'dropped'],
  moves: {
    finish: { from: ['open'], to: 'done' },
    drop: { from: ['open'], to: 'dropped' },
    reopen: { from: ['done', 'dropped'], to: 'open' },
  },
});

export type ActionState = StateOf<typeof actionLifecycle>;
export type ActionMove = MovesOf<typeof actionLifecycle>;
