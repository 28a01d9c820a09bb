import { mostAtOnce } from '../../commands/release.ts';
import { choiceWords } from '../choice-words.ts';
import { offerHow } from '../released-in-words.ts';
import { words as runWords } from '../run/words.ts';

/** What is offered by one press: all, or as many as are offered at once. */
export const offerAllWords = (count: number): string => {
  if (count >= mostAtOnce) return `Offer the next ${mostAtOnce}`;
  return count === 1 ? 'Offer this one' : `Offer all ${count}`;
};

export const words = {
  title: (count: number) => (count === 1 ? 'Offer this match?' : `Offer these ${count} matches?`),
  how: offerHow,
  caption: 'To be offered',
  head: ['Mentee', 'Mentor', 'How chosen'],
  choice: (rank: number | null) => (rank === null ? 'Found by matching' : choiceWords(rank)),
  offer: (count: number) => (count === 1 ? 'Offer this match' : `Offer ${count} matches`),
  back: 'Not now',
  none: 'Nothing is left to offer',
  noneHow: 'Every match of this result is on offer already, or settled otherwise. The result says how each one stands.',
  seeResult: 'See the result',
  trial: runWords.trial,
  changed:
    'Nothing was offered this time. These matches have changed since you opened this page, here or in another window. Look at them again.',
} as const;
