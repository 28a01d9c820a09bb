import type { ProposalState } from '../../lifecycle.ts';

export const views = ['waiting', 'offered', 'silent'] as const;
export type View = (typeof views)[number];

const titles: Readonly<Record<View, string>> = {
  waiting: 'Waiting for a match',
  offered: 'On offer',
  silent: 'Have not asked yet',
};

export const proposalStates: Readonly<Record<ProposalState, string>> = {
  offered: 'Nobody has answered',
  'accepted-by-one': 'One has said yes',
  'accepted-by-both': 'Both said yes, call to arrange',
  discovery: 'First call arranged',
  'going-ahead': 'Going ahead',
  'not-this-time': 'Not this time',
  lapsed: 'Not answered in time',
  withdrawn: 'Taken back',
};

export const words = {
  title: 'Matching',
  titles,
  runs: 'Match everybody at once',
  results: 'Results of matching everybody at once',
  weights: 'Rules and weights',
  waitingHow:
    'In the priority order of the programme, and among equals whoever has waited longest first, counted from the day of their expression of interest. See Rules and weights for the order.',
  nextBestHow:
    '“Next best found”: a match came to nothing, and somebody else has been found. Open their name to look, and to offer it.',
  offeredHow: 'Those whose time runs out first come first.',
  silentHow: 'They have a place, and have not said what they are looking for.',
  none: {
    waiting: 'Nobody waits for a match',
    offered: 'Nothing is on offer',
    silent: 'Everybody has asked',
  },
  noneHow: {
    waiting: 'Mentees appear here when they have sent their request, in priority order.',
    offered: 'Matches appear here when you offer them to two people.',
    silent: 'Mentees who have a place and have not sent a request appear here.',
  },
  name: 'Mentee',
  post: 'Post',
  organisation: 'Organisation',
  since: 'Waits since',
  choices: 'Choices',
  choicesNone: 'None',
  notes: 'To know',
  unconnected: 'Unconnected mentor asked for',
  entered: 'Request entered by a coordinator',
  nextBest: 'Next best found',
  mentor: 'Mentor',
  state: 'How it stands',
  by: 'Answer by',
  place: 'Has a place since',
  act: 'Next',
  enter: 'Write it down for them',
  demand: {
    topic: 'Experience',
    region: 'Region',
    title: (kind: string) => `Who waits and which places are free, by ${kind.toLowerCase()}`,
    measure: 'People who wait, and free places',
    series: ['waiting', 'free'],
    summary: (short: readonly string[]) =>
      short.length === 0
        ? 'No row has more people waiting than free places.'
        : `More people wait than places are free for: ${short.slice(0, 5).join(', ')}.`,
    countedOften:
      'Somebody who looks for three kinds stands in three rows, and so does a mentor’s place: the rows show where mentors are short, and do not add up.',
  },
  noBy: 'No clock',
  askForAll: (count: number, most: number) =>
    count > most ? `Ask for the next ${most} of them, without choices` : 'Ask for all of them, without choices',
  askForAllHow:
    'They wait for a match from then on, in their place. Each gets a mail, and can say more or take it back.',
  everybodyAsked: 'Everybody who has a place has asked already.',
  askedFor: (count: number) =>
    count === 1 ? '1 person waits for a match now.' : `${count} people wait for a match now.`,
  proposalStates,
} as const;
