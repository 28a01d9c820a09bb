export const words = {
  title: 'Rules and weights',
  lead: 'Rules say whom a run may not match; no weight outweighs them. Weights say what makes a better match among those who may.',
  rulesByHand:
    'A run keeps to every rule. Where it says so, a coordinator may still offer such a match by hand, knowing what the two would have to sort out.',
  mayBeSetAside: (rule: string) => `${rule} (may be set aside by hand)`,
  of: (number: number) => `These are the weights of run ${number}. They are not those in force:`,
  ofInForce: (number: number) => `These are the weights of run ${number}, and those in force.`,
  difference: (what: string, here: string, inForce: string) => `${what}: ${here} here, ${inForce} in force`,
  inForce: 'Show those in force',
  rules: 'Rules in force',
  weights: 'Weights',
  weightsHow:
    'Each counts against the others: the 1000 points are shared out in proportion, so more for one leaves fewer for the rest, and three times the weight is less than three times the points. 0 leaves one out.',
  weightsBeside: 'What each would be worth is shown side by side before anything is saved.',
  worth: (points: number) => (points === 0 ? 'Worth nothing.' : `Worth up to ${points} points.`),
  private: (what: string) =>
    `${what} take the rest of the 1000 points, and are not shown: so a result may say “of 950 points”. Their weight is not changed here, because two results side by side would tell whom it concerns.`,
  policy: 'What comes first',
  order: 'At present these decide, one after the other:',
  priority: 'Where does the programme’s priority order count?',
  priorityHint: (rules: readonly string[]) =>
    rules.length === 0
      ? 'This programme has no priority rules, so this changes nothing.'
      : `First decides whether somebody is ${rules.join(', then whether they are ')}. As many people are placed with it as without it.`,
  priorityStands: {
    first: 'First of all, before how many mentors are possible for somebody',
    'among-equals': 'After that: those come first for whom few mentors are possible',
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
  inShort: {
    priority: 'Where the priority order counts',
    first: 'First choices before everything',
    no: 'No',
    lifts: 'Days of waiting that lift somebody',
    none: 'None',
  },
  weightInPoints: (weight: number, points: number) => `${weight} (up to ${points} points)`,
  isRule: 'A rule',
  isNot: 'Not there',
  show: 'Show what this would change',
  showHow: 'Nothing is saved by this button: you see both results side by side, and save from there.',
  save: 'Save these weights',
  saveHow:
    'Nobody waits for a match, so there are no results to lay side by side. The weights count from the next run on.',
  asked: 'Both results are being worked out.',
  saved: 'The programme’s weights are saved. They count from the next run on.',
  choose: 'Choose yes or no',
  notWhole: (what: string, most: number) => `${what}: enter a whole number from 0 to ${most}`,
  allZero: 'Enter a number above 0 for at least one weight',
  notDays: 'Days of waiting: enter a whole number from 1 to 9999, or leave it empty',
} as const;
