import { mostAtOnce } from '../../queries/read-run-pairs.ts';
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
  noneHow:
    'Each of these matches is on offer already, was on offer before, or is settled otherwise. The result says how each one stands.',
  seeResult: 'See the result',
  fewer: (count: number) =>
    count === 1
      ? '1 of those you ticked cannot be offered any more, and is not among these.'
      : `${count} of those you ticked cannot be offered any more, and are not among these.`,
  changed:
    'Nothing was offered this time. These matches have changed since you opened this page, here or in another window. Look at them again.',
} as const;
