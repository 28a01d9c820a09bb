import { defineLifecycle, type MovesOf, type StateOf } from '../../platform/lifecycle/index.ts';

/** From the moment when both have said that they want to go ahead. */
export const relationshipLifecycle = defineLifecycle({
  of: 'relationship',
  states: ['agreeing', 'active', 'paused', 'winding-up', 'ended'],
  moves: {
    begin: { from: ['agreeing'], to: 'active' },
    pause: { from: ['active'], to: 'paused' },
    resume: { from: ['paused'], to: 'active' },
    // Again while it winds up: the last day is moved.
    'plan-ending': { from: ['active', 'paused', 'winding-up'], to: 'winding-up' },
    'carry-on': { from: ['winding-up'], to: 'active' },
    end: { from: ['agreeing', 'active', 'paused', 'winding-up'], to: 'ended' },
  },
});

export type RelationshipState = StateOf<typeof relationshipLifecycle>;
export type RelationshipMove = MovesOf<typeof relationshipLifecycle>;

/** More time, asked for by the pair. */
export const extensionLifecycle = defineLifecycle({
  of: 'extension',
  states: ['asked', 'granted', 'not-this-time', 'withdrawn'],
  moves: {
    grant: { from: ['asked'], to: 'granted' },
    decline: { from: ['asked'], to: 'not-this-time' },
    withdraw: { from: ['asked'], to: 'withdrawn' },
  },
});

export type ExtensionState = StateOf<typeof extensionLifecycle>;
export type ExtensionMove = MovesOf<typeof extensionLifecycle>;
