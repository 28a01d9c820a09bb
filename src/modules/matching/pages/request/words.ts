import type { ConnectionKind } from '../../rules.ts';
import { choiceWords } from '../choice-words.ts';

const kinds: Readonly<Record<ConnectionKind | 'none', string>> = {
  none: 'No, neither I nor the people I work closely with',
  direct: 'Yes, I know them',
  'through-colleagues': 'Yes, through people I work closely with',
};

export const words = {
  title: 'Ask for a mentor',
  titleFor: (name: string) => `Ask for a mentor: ${name}`,
  choices: 'Who you would like to work with',
  choicesIntro: (most: number) =>
    `Choose up to ${most} mentors from your shortlist, the one you would like best first. Mentors never learn that they were chosen, or in what order. You can also leave this to the coordinator.`,
  choicesIntroFor: (most: number) =>
    `Up to ${most} mentors, the one they would like best first. Leave it empty if they have no preference.`,
  choice: choiceWords,
  noChoice: 'Nobody in particular',
  emptyShortlist:
    'Nobody is on your shortlist yet. You can look through the mentors first, or go on and leave it to the coordinator.',
  browse: 'Look through the mentors',
  managers: (names: string) => `${names} cannot be chosen: nobody is mentored by their own line manager.`,
  twice: 'Choose somebody else, or nobody: this mentor is chosen already',
  notListed: 'Choose somebody from the list',
  inOrder: 'Give your first choice first',
  noneChosen: 'Left to the coordinator',
  connections: 'Whether you know them',
  connectionsIntro:
    'In one region people often know each other. Knowing someone rules nothing out, so long as it is said. Only you and the coordinator read this.',
  knows: (name: string) => `Do you have a connection with ${name}?`,
  knowsMissing: (name: string) => `Select whether you have a connection with ${name}`,
  kinds,
  before:
    'When you send this, the coordinator reads it. A mentor sees what you hope for and your situation only when a match with them is offered, and never your choices.',
  beforeFor: 'It is marked as written down by you, and they can see it.',
  send: 'Send',
  alreadyOpen: 'A match is on offer just now, so the request cannot change. Answer that first.',
  notPossible: 'One of the mentors you chose cannot be chosen any more. Look at your choices again.',
  sent: 'Your request is sent. We will write as soon as there is a match to offer you.',
  sentFor: 'The request is written down.',
} as const;
