import type { ConcernState } from '../../lifecycle.ts';
import { danger, otherDuties } from '../../words.ts';

export const words = {
  danger,
  otherDuties,
  title: { handler: 'A concern', author: 'Your concern', person: 'A concern about you' },
  stages: ['Raised', 'Acknowledged', 'Decided', 'Closed'],
  progress: 'Where it stands',
  next: 'What happens next',
  else: 'Do not wait for this page',
  by: 'Raised by',
  about: 'About',
  on: 'Raised on',
  ground: 'Why it is serious',
  told: 'Told first',
  toldOn: (day: string, way: string) => `Yes, on ${day}, ${way.toLowerCase()}`,
  notTold: 'Not yet: the reason is below',
  recordTelling: 'Record that they have been told',
  aboutNobody: 'Nobody: a drill',
  somebody: 'Somebody whose name you cannot see',
  what: 'What the concern is',
  tried: 'What was tried first',
  untold: 'Why they were not told first',
  wrote: 'What you wrote',
  acknowledge: 'Acknowledge it',
  acknowledged: 'You have acknowledged it. Whoever raised it can see that.',
  tooLate: 'Somebody else was first. The page shows how it stands now.',
  decide: 'Decide what happens',
  refer: 'Refer it',
  referAgain: 'Refer it to somebody else as well',
  close: 'Close it',
  course: 'What has been done',
  since: 'Who has read it',
  sinceWho: 'Read',
  sinceNobody: {
    handler: 'Nobody but its author had opened it before you.',
    author: 'Nobody but you has opened it yet.',
  },
  kinds: {
    concern: 'The concern',
    reason: 'The reason',
    referral: 'Referred to',
    outcome: 'What came of it',
    answer: 'What whoever raised it is told',
  },
  referredTo: 'Referred to',
  referredOn: (to: string, day: string) => `${to}, on ${day}`,
  answer: 'What you are told',
  forHandler: {
    raised: (by: string) =>
      `Acknowledging says that you have read it and will see that it is decided. It is due by ${by}. Only then does the clock stop.`,
    acknowledged: 'Decide whether it has to be referred to somebody outside the programme, or can be dealt with in it.',
    kept: 'It is being dealt with in the programme. Close it when that is done, or refer it if it has to be.',
    referred:
      'It is with those to whom it was referred. Close it when you know what came of it, or when there is nothing more for you to do.',
    closed: 'There is nothing more to do here. What was written stays sealed, and every reading of it is recorded.',
  },
  forAuthor: {
    raised: (by: string) => `It waits for one of those named for concerns, who will acknowledge it by ${by}.`,
    acknowledged: 'Somebody has read it, and is deciding what has to be done. You need do nothing.',
    kept: 'It is being dealt with in the programme.',
    referred: 'It was referred. They may get in touch with you.',
    closed: 'It is closed.',
  },
  forPerson: {
    raised: 'It waits to be read by those named for concerns in the programme.',
    acknowledged:
      'Somebody has read it, and is deciding what has to be done. If it is referred, you will see here to whom.',
    kept: 'It is being dealt with in the programme. It was not referred to anybody else.',
    referred: 'It was referred. They may get in touch with you.',
    closed: 'It is closed: nothing more is done about it here. Those who dealt with it can tell you what came of it.',
  } satisfies Record<ConcernState, string>,
  personLead: (author: string, day: string) =>
    `${author} told you on ${day} that a concern had to be referred, and why. Here you see where it stands.`,
  personReads: (author: string, readers: string) =>
    `What ${author} wrote is read by ${readers}, and nobody else. Ask ${author}, or one of them, to go through it with you.`,
  personYou: 'What you can do',
  personAsk: (team: string) => `Ask ${team} who it is with, and tell them what they should know from you.`,
  personElse:
    'You can have somebody with you when you talk about it: a colleague, or your trade union or professional body.',
  personGoesOn:
    'Your mentoring goes on, unless one of you pauses or ends it. Nothing about this is shown to your line manager.',
} as const;
