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
  what: 'Everybody who waits is matched in one go, by the programme’s rules and weights: as many people as possible first, then their own choices, then the best fit. Nothing is offered to anybody until you release it.',
  waiting: (count: number) => (count === 1 ? '1 person waits for a match.' : `${count} people wait for a match.`),
  start: 'Match them now',
  weights: 'Rules and weights',
  asked: 'The run has been asked for.',
  before: 'Runs so far',
  none: 'Nothing has been run yet',
  noneHow: 'Each run appears here with its result, and stays.',
  head: ['Asked', 'By', 'State', 'Placed', 'First choices', 'Nobody found', 'Compare'],
  beside: 'Beside the one before',
  trial: 'Tried out, not saved',
  repeat: 'A repeat',
  states: runStates,
} as const;
