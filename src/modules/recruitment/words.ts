import type { ExpressionState } from './lifecycle.ts';
import type { ParticipantRole } from './roles.ts';

/** Words that several pages of recruitment share. */
export const roleWords: Readonly<Record<ParticipantRole, { readonly one: string; readonly many: string }>> = {
  mentee: { one: 'mentee', many: 'Mentees' },
  mentor: { one: 'mentor', many: 'Mentors' },
};

export const stateWords: Readonly<Record<ExpressionState, string>> = {
  'with-manager': 'With line manager',
  deferred: 'Put off by line manager',
  'manager-declined': 'Not put forward',
  waiting: 'On the waiting list',
  selected: 'Selected',
  'not-this-time': 'Not this time',
  withdrawn: 'Withdrawn',
};

export const stateColours = {
  'with-manager': 'yellow',
  deferred: 'grey',
  'manager-declined': 'grey',
  waiting: 'blue',
  selected: 'green',
  'not-this-time': 'grey',
  withdrawn: 'grey',
} as const satisfies Record<ExpressionState, string>;

const cameBy: Readonly<Record<string, string>> = {
  online: 'Online, by themselves',
  telephone: 'Told to a coordinator by telephone',
  paper: 'Sent to a coordinator on paper',
  email: 'Sent to a coordinator by email',
  spreadsheet: 'Brought in from a spreadsheet',
};

export const wayWords = (way: string): string => cameBy[way] ?? way;

export const decisionWords: Readonly<Record<string, string>> = {
  priority: 'Put forward as a priority',
  endorse: 'Put forward',
  defer: 'Put off',
  decline: 'Not put forward',
};

export const moveWords: Readonly<Record<string, string>> = {
  'ask-manager': 'Sent, and the line manager asked',
  submit: 'Sent',
  'ask-again': 'The line manager asked again',
  endorse: 'Put forward by the line manager',
  defer: 'Put off by the line manager',
  decline: 'Not put forward by the line manager',
  select: 'Selected',
  'keep-waiting': 'Kept on the waiting list',
  'not-this-time': 'Told: not this time',
  reconsider: 'Back on the waiting list',
  withdraw: 'Withdrawn',
};
