import type { BrokenRule } from '../rules.ts';

/** What coordinators decide by hand about two people, said alike wherever it is seen and done. */
export const decidedWords = {
  title: 'Decided by hand',
  kept: (mentee: string, mentor: string) => `${mentee} is kept with ${mentor}`,
  never: (mentee: string, mentor: string) => `${mentee} is never to be matched with ${mentor}`,
  decided: (by: string, on: string, declined: boolean) =>
    `Decided by ${by} on ${on}${declined ? '. One of the two has said “not this time” since' : ''}`,
  somebody: 'a coordinator',
  noName: 'a mentor who is no longer listed',
  noted: (mentee: string, mentors: string) => `Noted about ${mentee}, and to be removed there: not with ${mentors}`,
  notes: 'Look at what is noted',
  keep: 'Keep this pair in every later run',
  neverPair: 'Never this pair',
  pair: (mentee: string, mentor: string) => `(${mentee} with ${mentor})`,
  letGo: 'Let matching decide again',
  letGoDescribes: (mentee: string, mentor: string) => `about ${mentee} and ${mentor}`,
  done: {
    keep: (mentee: string, mentor: string) => `${mentee} is kept with ${mentor} in every later run.`,
    never: (mentee: string, mentor: string) => `${mentee} is not matched with ${mentor} any more, in a run or by hand.`,
    neither: (mentee: string, mentor: string) => `Matching decides about ${mentee} and ${mentor} again.`,
  },
  notWaiting: 'This person is not waiting for a match any more, so there is nothing to decide.',
  allKept: (mentor: string) => `${mentor} has no place left: each is kept for somebody else.`,
  cannotKeep: (rules: readonly BrokenRule[]) =>
    `These two cannot be kept together: ${rules.map((rule) => rule.words.toLowerCase()).join('; ')}.`,
  notOwn: 'Another coordinator has to do this.',
} as const;
