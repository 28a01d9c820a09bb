import { answerDays, mostDelayDays, mostHours } from '../../periods.ts';
import { whatIsRead } from '../../words.ts';

export const words = {
  title: 'If the law requires your logs to be read',
  lead: 'What you write here is yours. Only a legal duty, such as a court order or a duty to protect life, can oblige the programme to read any of it.',
  how: 'How it is done',
  steps: [
    'It takes two people, in different roles: one named for data protection, and one named for concerns. Nobody does it who takes part in your mentoring, or stands in the line management of one of you.',
    `One asks, with the legal duty and the reason. Nothing can be read before the other has confirmed, within ${answerDays} days.`,
    `For at most ${mostHours} hours these two can read ${whatIsRead}`,
    `You are told at once, by mail and here. Where the law forbids that, you are told on a day that is set from the start, at most ${mostDelayDays} days later.`,
    'Each log that they read stands among the readings that you can see.',
  ],
  list: 'What you have been told of',
  none: 'You have been told of none.',
  openedOn: (when: string) => `Opened on ${when}`,
  readings: 'Who has read what you wrote',
} as const;
