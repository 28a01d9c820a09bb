import { words as recordWords } from '../../record/words.ts';

export const words = {
  title: 'Everything held about you',
  lead: 'You can have a copy of what the service holds about you, at any time, without asking anybody. The little that is left out is named in it, with the reason.',
  parts: recordWords.parts,
  othersWhere: `${recordWords.parts.others}, where there is anything`,
  caption: 'What there is',
  what: 'The copy has these parts, in this order, and begins with a list that says how much is in each. What was sealed is opened for you alone: nobody prepares it or reads it on the way.',
  others:
    'Other people stand in it by name where you may know it anyway, and else by a number. When you read here what your partner wrote, they can see that you did.',
  read: 'Download it to read',
  readHint: 'One page with a list of contents, which opens in any browser (HTML)',
  data: 'Download it as data',
  dataHint: 'For another service or a program (JSON)',
  keep: 'Keep the file as carefully as what is in it. Whoever has it can read it.',
  again: 'You may be asked to confirm first that it is you.',
  privacy: 'What is kept, who reads it and how long',
  toPrepare: (name: string) => `${name} has asked for a copy of their record`,
  toClose: (name: string) => `The record of ${name} is ready for them: mark it as answered`,
  answer: 'Open the requests',
  waiting: 'Open your record',
  open: 'Open',
} as const;
