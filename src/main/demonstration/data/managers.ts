import type { endorsements } from '../stories/answer-as-manager.ts';

/** What a line manager says, and when; `link` by the link in their mail, `telephone` to the coordinator. */
export interface ManagersWord {
  readonly mentee: string;
  readonly daysAgo: number;
  readonly says: (typeof endorsements)[number];
  readonly way: 'link' | 'telephone';
  /** With "defer": how many days ago (or, below nought, ahead) they want to be asked again. */
  readonly askAgain?: number;
  readonly comment?: string;
}

const soon: readonly ManagersWord[] = [
  {
    mentee: 'nadia.rahman@leicester',
    daysAgo: 414,
    says: 'priority',
    way: 'link',
    comment: 'She has been acting up for two years and deserves somebody of her own to think with.',
  },
  { mentee: 'leon.zhang@northamptonshirech', daysAgo: 411, says: 'endorse', way: 'link' },
  { mentee: 'joanne.zhang@lincolnshire', daysAgo: 409, says: 'endorse', way: 'link' },
  { mentee: 'mei-ling.hussain@lincolnshire', daysAgo: 405, says: 'endorse', way: 'link' },
  {
    mentee: 'farah.davies@northamptonshirech',
    daysAgo: 402,
    says: 'endorse',
    way: 'telephone',
    comment: 'Would rather not lose her on Mondays.',
  },
  { mentee: 'siobhan.wright@westnorthamptonshi', daysAgo: 400, says: 'priority', way: 'link' },
  { mentee: 'rhys.taylor@lincolnshire', daysAgo: 399, says: 'decline', way: 'telephone' },
  { mentee: 'michael.malik@nottingham', daysAgo: 396, says: 'decline', way: 'link' },
  { mentee: 'stephen.mensah@nottinghamshire', daysAgo: 394, says: 'endorse', way: 'telephone' },
];

/** A restructure in several councils at once: their managers asked for a year's grace. */
const deferredThen = [
  'gwen.bailey@leicester',
  'marcus.mensah@northnorthamptonsh',
  'olufunke.sharma@derbyshire',
  'stephen.francis@northamptonshirech',
  'anne-marie.taylor@lincolnshire',
  'chloe.hussain@leicestershire',
  'shabana.adeyemi@leicester',
  'dawn.tan@northamptonshirech',
  'bethan.begum@northnorthamptonsh',
  'michael.brennan@lincolnshire',
  'farah.kowalski@nottingham',
  'zoe.adeyemi@leicester',
  'siobhan.adeyemi@northnorthamptonsh',
  'farah.eze@nottinghamshire',
];

const later: readonly ManagersWord[] = [
  {
    mentee: 'olufunke.sharma@derbyshire',
    daysAgo: 73,
    says: 'priority',
    way: 'link',
    comment: 'New in post, and already carrying two vacancies.',
  },
  { mentee: 'gwen.bailey@leicester', daysAgo: 72, says: 'endorse', way: 'link' },
  { mentee: 'chloe.hussain@leicestershire', daysAgo: 71, says: 'endorse', way: 'link' },
  { mentee: 'marcus.mensah@northnorthamptonsh', daysAgo: 70, says: 'endorse', way: 'link' },
  { mentee: 'shabana.adeyemi@leicester', daysAgo: 70, says: 'endorse', way: 'telephone' },
  { mentee: 'anne-marie.taylor@lincolnshire', daysAgo: 68, says: 'endorse', way: 'link' },
  { mentee: 'stephen.francis@northamptonshirech', daysAgo: 66, says: 'endorse', way: 'link' },
  { mentee: 'zoe.adeyemi@leicester', daysAgo: 65, says: 'defer', way: 'link', askAgain: -25 },
  { mentee: 'siobhan.adeyemi@northnorthamptonsh', daysAgo: 64, says: 'defer', way: 'telephone', askAgain: -9 },
  { mentee: 'dawn.tan@northamptonshirech', daysAgo: 62, says: 'endorse', way: 'link' },
  { mentee: 'bethan.begum@northnorthamptonsh', daysAgo: 59, says: 'endorse', way: 'link' },
  { mentee: 'michael.brennan@lincolnshire', daysAgo: 58, says: 'endorse', way: 'telephone' },
  { mentee: 'farah.kowalski@nottingham', daysAgo: 55, says: 'endorse', way: 'link' },
];

export const managersWords: readonly ManagersWord[] = [
  ...soon,
  ...deferredThen.map(
    (mentee, place): ManagersWord => ({ mentee, daysAgo: 404 - place, says: 'defer', way: 'link', askAgain: 82 }),
  ),
  ...later,
];

/** Asked long ago, and then again somebody else: what a coordinator does when nothing is heard. */
export const redirections = [
  {
    mentee: 'farah.eze@nottinghamshire',
    daysAgo: 13,
    manager: { name: 'Philippa Garrow', email: 'philippa.garrow@nottinghamshire.example' },
  },
] as const;

export const withdrawals = [
  { who: 'tomasz.mensah@derby', role: 'mentee', daysAgo: 380 },
  { who: 'rachel.demir@northnorthamptonsh', role: 'mentee', daysAgo: 377 },
  { who: 'stephen.mensah@nottingham', role: 'mentee', daysAgo: 371 },
] as const;
