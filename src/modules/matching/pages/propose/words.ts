import type { BrokenRule } from '../../rules.ts';
import { cautionWords, inRunsWords } from '../caution-words.ts';
import { choiceWords } from '../choice-words.ts';

export const words = {
  title: (mentee: string, mentor: string) => `Offer ${mentee} a match with ${mentor}`,
  mentee: 'Mentee',
  mentor: 'Mentor',
  wished: 'Their wish',
  rank: choiceWords,
  notChosen: (named: number) => (named === 0 ? 'Named nobody' : 'None of those they named'),
  toKnow: 'To know',
  cautions: cautionWords,
  brokenInRuns: (rules: readonly BrokenRule[]) =>
    `${rules.map((rule) => inRunsWords(rule.words)).join('. ')}. You can offer this match all the same.`,
  clock: 'Answer by',
  what: 'Both hear at once. Each sees the other’s name, post and organisation; the mentee sees the profile, and the mentor what the mentee hopes for. Either can say “not this time” without a reason.',
  held: 'One of the mentor’s places is held until both have answered.',
  word: (mentee: string) => `A word to ${mentee} (optional)`,
  wordHint: 'For example why you thought of this mentor. Leave out anything that others told you in confidence.',
  wordReaders: 'The mentee and the coordinators, not the mentor',
  send: 'Offer the match',
  cancel: 'Cancel',
  notWaiting: 'This request is not waiting for a match any more.',
  noRoom: 'This match cannot be offered: the mentor’s last place has just been taken.',
  refused: (rules: readonly BrokenRule[]) =>
    `This match cannot be offered: ${rules.map((rule) => rule.words.toLowerCase()).join('; ')}.`,
  done: (mentee: string, mentor: string) => `The match is offered to ${mentee} and ${mentor}.`,
} as const;
