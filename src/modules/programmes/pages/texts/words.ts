import type { Outcome } from '../../template/texts.ts';

export const outcomeNames: Readonly<Record<Outcome, string>> = {
  menteeSelected: 'A mentee has a place',
  menteeKeptWaiting: 'A mentee is kept on the waiting list',
  menteeNotThisTime: 'A mentee has no place this time',
  menteeManagerDeferred: 'A line manager puts it off',
  menteeManagerDeclined: 'A line manager does not put someone forward',
  mentorSelected: 'A mentor is taken on',
  mentorKeptWaiting: 'A mentor’s offer is kept for later',
  mentorNotThisTime: 'A mentor’s offer is not taken up',
};

export const words = {
  title: 'Texts',
  lead: 'Read each of these as if you were the person who gets it.',
  responsibilities: 'What is asked of each role',
  menteeResponsibilities: 'Of a mentee',
  mentorResponsibilities: 'Of a mentor',
  decisions: 'What people are told',
  change: 'Change',
  confirm: 'I have read them all',
} as const;
