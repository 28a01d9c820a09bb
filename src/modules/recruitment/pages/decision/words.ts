import type { Decision } from '../../lifecycle.ts';

const titles: Readonly<Record<Decision, (count: number) => string>> = {
  select: (count) => (count === 1 ? 'Offer a place?' : `Offer ${count} places?`),
  'keep-waiting': (count) => (count === 1 ? 'Keep them waiting?' : `Keep ${count} people waiting?`),
  'not-this-time': (count) => (count === 1 ? 'No place this time?' : `No place for ${count} people this time?`),
};

export const words = {
  titles,
  who: 'Who',
  mail: 'What each of them will read',
  subject: 'Subject',
  change: 'Change these words for the programme',
  gone: 'Those of them who are no longer on the waiting list are left out.',
  own: 'You cannot decide about your own interest. Another coordinator can.',
  confirm: (count: number) => (count === 1 ? 'Decide and tell them' : `Decide and tell all ${count}`),
  cancel: 'Go back to the list',
  none: 'None of them is on the waiting list any more, so nothing was changed.',
  told: (count: number) =>
    count === 1 ? 'Decided. One person is told by email.' : `Decided. ${count} people are told by email.`,
} as const;
