import type { DemonstrationPerson } from '../../workspaces/home/index.ts';

/** Whom a visitor of the demonstration can be. */
export const demonstrationPeople: readonly DemonstrationPerson[] = [
  {
    role: 'Coordinator',
    name: 'Morag Fielding',
    email: 'morag.fielding@eastmidlands.example',
    sees: 'Runs the East Midlands programme: who is waiting, who needs a nudge, what comes next.',
  },
];
