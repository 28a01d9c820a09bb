import { words as runWords } from '../run/words.ts';

/** How the weights of a run stand now. */
export type Stands = 'inForce' | 'tried' | null;
const named = { inForce: 'in force', tried: 'tried' };

export const words = {
  title: 'Two results side by side',
  run: (number: number, stands: Stands) => [`Run ${number}`, ...(stands === null ? [] : [named[stands]])].join(', '),
  when: 'Asked',
  people: 'People who waited',
  placed: 'Placed',
  named: 'Who named somebody',
  firstChoices: 'With their first choice',
  choices: 'With one of their choices',
  nobody: 'Nobody found',
  weights: 'Weights',
  noProfile: runWords.noProfile,
  inForce: 'Those in force',
  isTrial: 'Tried, and not in force',
  notInForce: 'Not in force any more',
  lookAtThem: 'Look at them',
  ofRun: (number: number) => `of run ${number}`,
  saved: 'The programme’s weights are changed. They count from the next run on.',
  underWay: 'Both results are being worked out. They appear here by themselves in a few seconds.',
  lookAgain: 'Look again',
  canLeave: 'You can leave this page and come back to it.',
  differences: 'What differed',
  sameSettings: 'Weights, what comes first and rules are the same in both.',
  otherPeople:
    'The two did not count from the same: something told about people had changed, others waited, or another run stood before it.',
  holds: {
    keep: (changed: number) => `Pairs kept together (${changed} not in both)`,
    never: (changed: number) => `Pairs kept apart (${changed} not in both)`,
  },
  who: 'Who would have somebody else',
  count: (count: number) => (count === 1 ? '1 person is matched otherwise.' : `${count} people are matched otherwise.`),
  none: 'Everybody has the same mentor in both',
  noneHow: 'The two results are equal, match by match.',
  nobodyBoth: 'Nobody waited in both',
  nobodyBothHow:
    'Only those who waited in both can be compared. Run the matching again once people have asked for a mentor.',
  pointsHow:
    'Each weight is followed by the points it is worth. All share out 1000, so that a weight can be worth other points while it stays the same.',
  mentee: 'Mentee',
  why: 'Why',
  about: (mentee: string) => `about ${mentee}`,
  somebodyNot: 'Nobody',
  price: (fewer: number, firsts: number) =>
    `First choices before everything: ${firsts} more people would have their first choice, and ${fewer} fewer would have a mentor at all.`,
  save: (number: number) => `Save the weights of run ${number}`,
  sameAsInForce: (number: number) => `Run ${number} tried the weights that are in force: there is nothing to save.`,
  again: 'Change them again',
  backToWeights: 'Back to the weights',
  notTried: 'There is nothing tried out here that could be saved.',
  changedMeanwhile: 'The programme’s settings have changed since this was tried out. Try it again first.',
} as const;
