import { z } from 'zod';
import { defineLifecycle, type MovesOf, type StateOf } from '../../../platform/lifecycle/index.ts';

export const importLifecycle = defineLifecycle({
  of: 'import',
  states: ['reading', 'imported', 'dropped', 'taken-back'],
  moves: {
    'bring-in': { from: ['reading'], to: 'imported' },
    drop: { from: ['reading'], to: 'dropped' },
    'take-back': { from: ['imported'], to: 'taken-back' },
  },
});

export type ImportState = StateOf<typeof importLifecycle>;
export type ImportMove = MovesOf<typeof importLifecycle>;
export const importState = z.enum(importLifecycle.states);
