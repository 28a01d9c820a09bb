import { whatIsRead } from '../../words.ts';

export const words = {
  title: 'If the law requires logs to be read',
  leadNamed:
    'What two people say in mentoring is theirs. A court order, or a duty to protect life, can oblige you to read what they wrote all the same. It takes two of you, in different roles, and the pair is told.',
  leadCounted:
    'How often the logs of a pair had to be read because the law required it, and the pair was told. Whose they were is for nobody else to know.',
  count: 'In numbers',
  counted: 'Openings so far',
  none: 'none',
  fewer: (than: number) => `fewer than ${than}`,
  list: 'What was asked for',
  listWho: 'Those on which you may act. You do not see any in which you, or somebody in your line, takes part.',
  noOpenings: 'Nothing has been asked for',
  noOpeningsYet: 'Most programmes never need this.',
  pair: 'Pair',
  somebody: 'Two people whose names you cannot see',
  asked: 'Asked for',
  state: 'Where it stands',
  ask: 'Ask for the logs of a pair',
  askWhat: `You can ask to read ${whatIsRead} Look for the pair by the name of one of the two.`,
  find: 'Find the pair',
  name: 'Name',
  nameHint: 'At least two letters of the name of one of the two.',
  moreLetters: 'Enter at least two letters of a name.',
  found: 'Pairs with this name',
  notFound: 'No such pair, or none on which you may act: nobody acts where they, or somebody in their line, take part.',
} as const;
