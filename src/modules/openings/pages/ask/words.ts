import { answerDays, mostDelayDays, mostHours } from '../../periods.ts';
import { whatIsRead } from '../../words.ts';

export const words = {
  title: 'Ask for the logs of a pair',
  lead: (names: string) =>
    `${names} were promised that what they write stays between them. Ask only where the law obliges you to read it.`,
  next: 'What happens next',
  steps: [
    `Somebody in another role (for data protection, or for concerns) reads your reason, and confirms or refuses within ${answerDays} days. Until then nothing can be read.`,
    `If they confirm, the two of you can read ${whatIsRead} Each reading is on record.`,
    'The two people are told at once, by mail and on their page: who, when, until when and why. They are told later only where the law requires it.',
    'It ends by itself after the hours that you ask for.',
  ],
  reason: 'Which legal duty is it, and why must the logs be read?',
  reasonHint: 'Name the order or the law with its reference, and say why nothing less will do.',
  reasonMissing: 'Enter the legal duty, and why the logs must be read',
  reasonReaders:
    'you; those who may answer it, and from then on only whoever did; and the two themselves, once they are told.',
  hours: 'For how many hours?',
  hoursHint: `No more than you need, and ${mostHours} at most. They begin when the second person confirms.`,
  hoursWhat: 'The hours',
  hoursMissing: 'Enter for how many hours',
  hoursUnit: 'hours',
  telling: 'When are the two told?',
  tellingMissing: 'Select when the two are told',
  atOnce: 'As soon as it is open',
  later: 'Later, because telling them at once is against the law or would defeat its purpose',
  laterHint:
    'They are told on the day that you name, whatever happens. Your reason is recorded, and they read it then.',
  until: 'By which day are they told?',
  untilHint: `At most ${mostDelayDays} days from now.`,
  untilWhat: 'The day by which they are told',
  untilMissing: 'Enter the day by which they are told',
  untilPast: 'The day by which they are told must be in the future',
  untilFar: `The day by which they are told must be within ${mostDelayDays} days`,
  why: 'Why can they not be told at once?',
  whyMissing: 'Enter why they cannot be told at once',
  nobody:
    'Nobody in another role can confirm it: this programme has nobody who is named for the other role and stands apart from the two. Nothing can be opened before there is.',
  button: 'Ask for it',
  cancel: 'Leave without asking',
  done: 'It waits for a second person. Nothing can be read yet.',
} as const;
