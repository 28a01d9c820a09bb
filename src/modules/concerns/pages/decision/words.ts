import type { Receiver } from '../../queries/receivers-of.ts';
import { receiverWords } from '../../words.ts';

export const words = {
  title: 'Decide what happens',
  referTitle: 'Refer the concern',
  lead: 'Tell no more people than is needed, and write down why.',
  decision: 'What have you decided?',
  decisionMissing: 'Select what you have decided',
  refer: 'It has to be referred',
  referHint:
    'To a council’s safeguarding service, an employer, the police or a regulator, for instance. Refer it first, without waiting for this page, and write down here that you did.',
  keep: 'It can be dealt with in the programme',
  to: 'To whom was it referred?',
  toHint:
    'The organisation, and the post of whoever took it. The person concerned reads this once they have been told, and so does whoever raised it.',
  toMissing: 'Enter to whom it was referred',
  on: 'On which day?',
  onMissing: 'Enter the day of the referral',
  onFuture: 'The day of the referral must be today or in the past',
  onEarly: 'The day of the referral must not be before the concern was raised',
  reason: 'Why?',
  reasonMissing: 'Enter why you have decided so',
  readers: (receivers: readonly Receiver[]) =>
    `those who act on it: ${receiverWords(receivers)}. Each time one of them opens it, that is recorded.`,
  button: 'Save the decision',
  cancel: 'Cancel',
  first: 'Acknowledge the concern before you decide about it.',
  over: 'This concern is closed, so nothing more can be decided about it.',
  tooLate: 'Somebody else was first. Open the concern to see how it stands now.',
  done: 'The decision is saved.',
} as const;
