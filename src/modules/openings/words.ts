import type { OpeningState } from './lifecycle.ts';

export const stateWords = {
  asked: 'To be confirmed',
  open: 'Open',
  'not-confirmed': 'Not confirmed',
  over: 'Over',
} as const satisfies Record<OpeningState, string>;

export const stateColours = {
  asked: 'yellow',
  open: 'red',
  'not-confirmed': 'grey',
  over: 'grey',
} as const satisfies Record<OpeningState, string>;

const roles: Readonly<Record<string, string>> = {
  'data-protection-officer': 'data-protection officer',
  'safeguarding-lead': 'safeguarding lead',
  'deputy-safeguarding-lead': 'deputy safeguarding lead',
};

/** Somebody with the role in which they acted. */
export const inRole = (name: string, role: string | null): string =>
  role === null ? name : `${name}, ${roles[role] ?? role}`;

export const hoursInWords = (hours: number): string => (hours === 1 ? 'one hour' : `${hours} hours`);

/** What is read, wherever that has to be said; an end of a sentence. */
export const whatIsRead =
  'the session logs of this one pair, with the times of the sessions, and nothing else: no agenda, action, goal, draft or private note.';
