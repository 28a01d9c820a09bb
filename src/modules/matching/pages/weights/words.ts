export const words = {
  title: 'Rules and weights',
  lead: 'Rules say who may not be matched; nothing outweighs them. Weights say what makes a better match among those who may.',
  rules: 'Rules in force',
  weights: 'Weights',
  weightsHow: 'Each against the others: together they share out 1000 points. 0 leaves it out.',
  private: (what: string) =>
    `${what} count as the template says. Their weight is not changed here: two results side by side would tell whom it concerns.`,
  policy: 'What comes first',
  order: {
    first:
      'As many people as possible are placed. Then those come first who are first in the programme’s priority order, then those who are hard to place, and among equals whoever has waited longest. Then their own choices count, then the points.',
    'among-equals':
      'As many people as possible are placed. Then those come first who are hard to place, then those who are first in the programme’s priority order, and among equals whoever has waited longest. Then their own choices count, then the points.',
    no: 'As many people as possible are placed. Then those come first who are hard to place, and among equals whoever has waited longest. Then their own choices count, then the points.',
  },
  priority: 'Where does the programme’s priority order count?',
  priorityHint: (rules: readonly string[]) =>
    rules.length === 0
      ? 'This programme has no priority rules, so this changes nothing.'
      : `First decides whether somebody is ${rules.join(', then whether they are ')}. As many people are placed with it as without it.`,
  priorityStands: {
    first: 'First of all, before who is hard to place',
    'among-equals': 'Among those who are equally hard to place',
    no: 'Only in the waiting list, and not here',
  },
  choosePriority: 'Choose where the priority order counts',
  first: 'First choices before everything?',
  firstHint:
    'More people have their first choice, and some may have no mentor. The price is shown before anything is saved.',
  yes: 'Yes',
  no: 'No, as many people as possible first',
  lifts: 'Days of waiting that lift somebody to those who come first (optional)',
  liftsHint: 'Leave this empty if waiting only decides among equals.',
  show: 'Show what this would change',
  showHow: 'Nothing is saved yet. You see both results side by side, and save from there.',
  asked: 'Both results are being worked out.',
  choose: 'Choose yes or no',
  notWhole: (most: number) => `Enter a whole number from 0 to ${most}`,
  notDays: 'Enter a whole number of days, or leave it empty',
} as const;
