import { cautionWords, inRunsWords } from '../caution-words.ts';
import { choiceWords } from '../choice-words.ts';

export const words = {
  caption: 'Find a match',
  asked: 'What they ask for, and what counts',
  lookedFor: 'Experience looked for',
  sent: (sent: string, since: string) =>
    sent === since
      ? `Asked for a match on ${sent}.`
      : `Asked for a match on ${sent}. Their waiting counts from ${since}, the day of their expression of interest.`,
  entered: 'Written down for them by a coordinator.',
  unconnected: 'An unconnected mentor was asked for. Nobody connected is offered; that one is free cannot be promised.',
  next: 'The next best',
  offerNext: (name: string | null) => (name ? `Offer a match with ${name}` : 'Offer this match'),
  nextHow: 'Every other match stays as it is.',
  nextWorking: 'The last match came to nothing, and the next best is being looked for. Look again in a minute.',
  nextNobody: 'Nobody else is possible just now. The next run for everybody looks again.',
  nextChanged: 'Somebody was found, and cannot be offered any more.',
  chosen: 'Their choices',
  noChoices: 'They have left the choice to you.',
  rank: choiceWords,
  gone: 'A mentor who is no longer listed',
  connection: { direct: 'They know each other', 'through-colleagues': 'Connected through colleagues' },
  others: 'Other mentors',
  search: 'Search',
  searchHint: 'A name, a post, an organisation or a kind of experience',
  all: 'Show mentors without room, or away, too',
  allLabel: 'Room',
  find: 'Search',
  none: 'Nobody else matches that',
  noneHow: 'Search for fewer words, or look at mentors without room too.',
  head: ['Mentor', 'Post', 'Places free', 'To know', 'Next'],
  room: (free: number) => (free < 1 ? 'None' : String(free)),
  offer: 'Offer',
  offerDescribes: (name: string) => `a match with ${name}`,
  cannot: 'Cannot be offered',
  unpublished: 'Profile not published',
  onOffer: 'A match is on offer for this request.',
  lookAtOffer: 'Look at it',
  closed: {
    matched: 'This request has led to a match.',
    withdrawn: 'This request was taken back, or replaced by a newer one.',
  },
  brokenInRuns: inRunsWords,
  cautions: cautionWords,
} as const;
