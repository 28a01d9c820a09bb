import type { RequestState } from '../../lifecycle.ts';
import { choiceWords } from '../choice-words.ts';

const states: Readonly<Record<RequestState, string>> = {
  waiting: 'Looking for a match',
  offered: 'A match is on offer',
  matched: 'Matched',
  withdrawn: 'Taken back',
};

export const words = {
  title: 'Your request for a mentor',
  states,
  sent: (day: string) => `Sent ${day}`,
  enteredFor: 'The coordinator wrote this down for you.',
  waiting: 'The coordinator is looking for a match. We write as soon as there is one; you do not need to do anything.',
  look: 'Look at the match',
  withdrawn: 'You took this request back. You can send another whenever you like.',
  again: 'Ask for a mentor',
  change: 'Change my request',
  unsent: (day: string) =>
    `You began to change this on ${day} and have not sent the change. Until you do, what stands below is what counts.`,
  goOn: 'Go on with the change',
  begun: 'Go on with what you began',
  none: 'You have not asked for a mentor yet',
  noneHow:
    'Keep mentors you like the look of on your shortlist, then say what you hope for. It takes about ten minutes, and what you write is saved as you go.',
  choices: 'Your choices',
  choice: choiceWords,
  noChoices: 'Left to the coordinator',
  gone: 'A mentor who is no longer listed',
  answers: 'What you asked for',
  looksFor: 'Experience you look for',
  looksForHow: 'You told us this when you came. If it has changed, tell the coordinator.',
  takeBack: 'Take this request back',
  takeBackHow:
    'If you take it back, a match that is on offer comes to an end, and nobody is told why. You can send another request at any time.',
  takenBack: 'Your request is taken back.',
  notOpen: 'This request is not open any more.',
  wishes: 'Lived experience',
  wishesHow: 'You can ask for parts of your life to be taken into account. Nobody reads what you say there.',
  wishesLink: 'Say what should be taken into account',
  away: 'Tell us when you are away',
} as const;
