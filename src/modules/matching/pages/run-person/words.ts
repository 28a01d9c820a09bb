import { choiceWords } from '../choice-words.ts';

interface Counted {
  readonly mentors: number;
  readonly alone: number;
}

const onlyThat = (alone: number): string => (alone > 0 ? `; for ${alone} nothing else stands in the way` : '');

export const words = {
  matchedWith: (mentor: string, isTrial: boolean) => `${isTrial ? 'In this trial' : 'In this result'} with ${mentor}`,
  stands: 'How it stands now:',
  trial: 'This is a trial: it counted with weights that are not in force, and nothing is offered from it.',
  backToBoth: 'Back to both results',
  nobody: 'Nobody was found',
  back: 'Result of matching',
  why: 'Why this mentor',
  head: ['What counts', 'What is known of the two', 'Points'],
  points: (points: number, most: number) => `${points}\u00a0of\u00a0${most}`,
  total: 'Together',
  privatePreferences: 'Private preferences',
  privateNotCounted: (outOf: number) =>
    `Private preferences have a weight as well. They are not counted in what is shown, so that the points go up to ${outOf}.`,
  privateHow: 'Taken into account where people asked for it, and not shown',
  choice: (rank: number) => `${choiceWords(rank)}.`,
  notChosen: (named: number) => (named === 0 ? 'They named nobody.' : 'None of those they named.'),
  whyNotChoice: (rank: number, mentor: string) => `Why not ${mentor}, their ${choiceWords(rank).toLowerCase()}`,
  decided: {
    held: 'A coordinator keeps the two together.',
    'only-one': 'Nobody else is possible.',
    choice: 'Their own choice decided.',
    score: 'The points decided.',
    together: 'What is best for everybody together decided.',
  },
  margin: (mentor: string, points: number) =>
    `Next in line, by their own choices and then by points, is ${mentor}, with ${points} points fewer.`,
  somebodyElse: 'somebody else',
  whyNobody: 'Why nobody',
  removed: (rule: string, { mentors, alone }: Counted) => `${rule}: rules out ${mentors}${onlyThat(alone)}`,
  removedByHand: ({ mentors, alone }: Counted) =>
    `Kept apart by a coordinator, by hand or in a note: rules out ${mentors}${onlyThat(alone)}`,
  overlap: 'The numbers overlap: one mentor can be ruled out by several of these.',
  ofMentors: (mentors: number, possible: number) => `Of ${mentors} mentors ${possible} are possible.`,
  crowd: (mentees: number, places: number) =>
    `With those, ${mentees} people compete for ${places} ${places === 1 ? 'place' : 'places'}.`,
  ways: 'What would place them',
  wayRules: (all: readonly string[]) => `If ${all.join(' and ')}`,
  wayPlace: (mentor: string) => `One more place with ${mentor}`,
  noWays: 'No small change would place them. Another mentor is needed.',
  waysHow: (ways: number) => `${ways === 1 ? 'This' : 'Each'} has been tried: nobody else would lose a place by it.`,
  wayByHand: (mentors: number) =>
    mentors === 1
      ? 'Letting matching decide again about the mentor whom only a coordinator keeps apart from them may place them.'
      : `Letting matching decide again about one of the ${mentors} mentors whom only a coordinator keeps apart from them may place them.`,
  instead: 'Why not somebody else',
  pick: 'Mentor',
  ask: 'Show why not',
  find: 'Find a mentor',
  findHint: 'Part of a name, or of an organisation',
  findButton: 'Find',
  foundNobody: 'No mentor of this programme has that in their name or organisation.',
  whyNot: (mentor: string) => `Why not ${mentor}`,
  choose: 'Choose a mentor',
  gone: 'One of the two is not waiting, or not a mentor, any more.',
  matched: 'This is the mentor they have in this result.',
  full: 'Every place of this mentor is kept for somebody, or there is none.',
  broken: 'These rules stand against it:',
  worse: 'It is possible, and would be worse for all together:',
  worseAlone: 'It is possible, and nobody else would move. By what counts it would be worse:',
  possible:
    'The rules allow it. What it would have cost others is not counted any more: a match has been offered to them since.',
  possibleOfMany: 'The rules allow it.',
  countIt: 'Count what all together would lose by it',
  findWays: 'Look for the smallest changes that would place them',
  countHow: (people: number) => `All ${people} people are matched again for that, which takes some seconds.`,
  sideBySide: 'Points, one mentor beside the other',
  itsPoints: 'Points',
  what: 'What counts',
  knownOf: (mentor: string) => `What is known of them and ${mentor}`,
  lossCount: (count: number) =>
    count === 1 ? '1 person fewer would be placed' : `${count} people fewer would be placed`,
  lossChoices: 'people’s own choices would count for less',
  lossScore: (points: number) => `${points} points fewer together`,
  lossTiers: 'people who come first would lose their place to others',
  lossNone: 'nothing that can be counted; the two results are equally good',
  moves: 'Who would move',
  moveHead: ['Mentee', 'From', 'To'],
  somebody: 'Somebody',
  none: 'Nobody',
  keptInVain: (mentor: string) =>
    `A coordinator keeps them with ${mentor}, which was not possible in this run: ask below why not.`,
} as const;
