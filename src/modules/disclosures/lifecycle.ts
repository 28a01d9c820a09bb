import { defineLifecycle, type MovesOf, type StateOf } from '../../platform/lifecycle/index.ts';

/** MP-11: told by agreement of all, and for as long as each of them stands by it. */
export const disclosureLifecycle = defineLifecycle({
  of: 'disclosure',
  states: ['proposed', 'agreed', 'not-agreed', 'taken-back', 'revoked'],
  moves: {
    agree: { from: ['proposed'], to: 'agreed' },
    decline: { from: ['proposed'], to: 'not-agreed' },
    'take-back': { from: ['proposed'], to: 'taken-back' },
    revoke: { from: ['agreed'], to: 'revoked' },
  },
});

export type DisclosureState = StateOf<typeof disclosureLifecycle>;
export type DisclosureMove = MovesOf<typeof disclosureLifecycle>;
