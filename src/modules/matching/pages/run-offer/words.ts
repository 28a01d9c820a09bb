import { mostAtOnce } from '../../commands/release.ts';
import { choiceWords } from '../choice-words.ts';
import { offerHow } from '../released-in-words.ts';

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
  noneHow: 'Every match of this result is on offer, or settled otherwise.',
  changed: 'These matches have changed since you opened this page. Look at them again.',
} as const;
