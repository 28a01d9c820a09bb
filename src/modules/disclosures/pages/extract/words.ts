import type { Purpose } from '../../tables.ts';

/** How far each purpose lets it go; a promise that nobody could keep would be none. */
const uses: Readonly<Record<Purpose, string>> = {
  consult:
    'Use it only to give them help or advice. Do not tell anybody else what it says, and do not print it or copy it.',
  manager:
    'Use it only to know how their mentoring goes. Do not tell anybody else what it says, and do not print it or copy it.',
  appraisal:
    'You may write it into the one appraisal that it is for, and speak of it there with the person whose appraisal it is and with those who must see the appraisal. Use it for nothing else, and tell nobody else what it says.',
  other:
    'Use it only for what they have told you that it is for, and tell nobody more of it than that needs. If you do not know what it is for, ask them first.',
};

const promises: Readonly<Record<Purpose, string>> = {
  consult: 'I will keep this in confidence',
  manager: 'I will keep this in confidence',
  appraisal: 'I will use this for the appraisal alone, and keep it in confidence beyond that',
  other: 'I will use this only for what it is shared for, and keep it in confidence beyond that',
};

export const words = {
  title: 'Shared with you in confidence',
  lead: (names: string, name: string) => `${names} have agreed to share this with ${name}, and with nobody else.`,
  shared: 'What they share with you',
  ended: 'This is no longer shared',
  endedWhat:
    'What was shared with you in confidence has been ended by those who shared it, as they may at any time. Nothing is wrong with your link, and you need not do anything.',
  endedStill: 'What you promised still holds: please keep to yourself what you have read, if you have read it.',
  before: 'Before you read it',
  bound: [
    'What is said in mentoring stays between the people in it. By reading this you are bound to keep it in confidence too.',
    'They can see each time that it is opened, and can take it back at any time.',
  ],
  confidence: 'Your promise',
  uses,
  promises,
  promiseMissing: 'Tick the box if you will keep it in confidence. If you cannot, close this page and tell them so',
  button: 'Read it',
  purpose: (purpose: string) => `What it is shared for: ${purpose.toLowerCase()}.`,
  kept: (day: string) => `You promised on ${day} to keep this in confidence. They can see that you have opened it.`,
} as const;
