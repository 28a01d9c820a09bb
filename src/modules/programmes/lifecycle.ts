import { z } from 'zod';
import { defineLifecycle, type MovesOf, type StateOf } from '../../platform/lifecycle/index.ts';

export const programmeLifecycle = defineLifecycle({
  of: 'programme',
  states: ['draft', 'open', 'closed'],
  moves: {
    open: { from: ['draft'], to: 'open' },
    close: { from: ['open'], to: 'closed' },
    reopen: { from: ['closed'], to: 'open' },
  },
});

export type ProgrammeState = StateOf<typeof programmeLifecycle>;
export type ProgrammeMove = MovesOf<typeof programmeLifecycle>;

export const programmeState = z.enum(programmeLifecycle.states);
