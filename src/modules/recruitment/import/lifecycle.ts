import { z } from 'zod';
import { defineLifecycle, type MovesOf, type StateOf } from '../../../platform/lifecycle/index.ts';

export const importLifecycle = defineLifecycle({
  of: 'import',
  states: ['reading', 'coming-in', 'imported', 'dropped', 'taken-back'],
  moves: {
    // Also from where a process died in the middle of it.
    begin: { from: ['reading', 'coming-in'], to: 'coming-in' },
    'bring-in': { from: ['reading', 'coming-in'], to: 'imported' },
    'give-up': { from: ['coming-in'], to: 'reading' },
    drop: { from: ['reading'], to: 'dropped' },
    'take-back': { from: ['imported'], to: 'taken-back' },
  },
});

export type ImportState = StateOf<typeof importLifecycle>;
export type ImportMove = MovesOf<typeof importLifecycle>;
/** Why people did not come in: somebody of the list joined by another way, or something broke. */
export const whyNot = z.enum(['joined meanwhile', 'fault']);
export type WhyNot = z.infer<typeof whyNot>;

export const importState = z.enum(importLifecycle.states);
