import type { Encounter } from './encounters.ts';

export const words = {
  title: 'People who are there more than once',
  lead: 'Each person comes in once, with one post, in every role that they have.',
  none: 'Everybody in the list is there once, and nobody is in the programme already.',
  where: ({ sheet, row }: Encounter) => `Sheet ${sheet}, row ${row}.`,
  first: 'Take the first row, and leave this one out',
  second: 'Take this row, and leave the first one out',
  two: 'They are two people',
  staysOut: 'Leave this row out',
  later: 'Take the post that began later',
  post: (post: string) => `Their post today: ${post}`,
  out: 'Leave this row out',
  unanswered: (who: string) => `Select which post of ${who} is right today`,
  save: 'Save and continue',
} as const;
