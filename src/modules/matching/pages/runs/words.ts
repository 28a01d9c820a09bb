import type { RunState } from '../../lifecycle.ts';

export const runStates: Readonly<Record<RunState, string>> = {
  asked: 'About to begin',
  reading: 'Reading what is known about people',
  matching: 'Matching',
  keeping: 'Keeping the result',
  done: 'Done',
  failed: 'Stopped by a fault',
};

export const words = {
  title: 'Match everybody at once',
  what: 'Everybody who waits is matched in one go, within the programme’s rules. Nothing is offered to anybody until you release it. These decide, one after the other:',
  waiting: (count: number) => (count === 1 ? '1 person waits for a match.' : `${count} people wait for a match.`),
  start: 'Match them now',
  weights: 'Rules and weights',
  asked: 'The run has been asked for.',
  byHand: 'Whatever is decided here holds in every run. Open one to let matching decide again.',
  byHandMore: 'There are more of these than are listed here.',
  before: 'Runs so far',
  none: 'Nothing has been run yet',
  noneHow: 'Each run appears here with its result, and stays.',
  run: (number: number) => `Run ${number}`,
  ofRun: (number: number) => `of run ${number}`,
  of: (placed: number, people: number) => `${placed} of ${people}`,
  head: ['Run', 'Placed', 'First choices', 'Side by side', 'Weights', 'Asked'],
  beside: 'Beside the one before',
  besideAnother: 'Beside another run',
  besideRun: (number: number) => `Beside run ${number}`,
  choose: (number: number) => `Choose the run that run ${number} is laid beside.`,
  chooseNone: 'Choose none',
  isChosen: 'Chosen',
  itsWeights: 'Its weights',
  trial: 'A trial',
  repeat: 'A repeat',
  states: runStates,
} as const;
