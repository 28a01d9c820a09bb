import type { ManagersWord } from './managers.ts';

/** Somebody who found the programme's page, and filled in its form. */
export interface Newcomer {
  readonly name: string;
  readonly email: string;
  readonly sent: number;
  /** The key of the council in the register. */
  readonly organisation: string;
  readonly jobTitle: string;
  readonly inPostSince: string;
  readonly level: 'first-line' | 'middle' | 'senior' | 'director';
  readonly headline: string;
  readonly hopes: string;
  readonly topics: readonly string[];
  readonly methods: readonly string[];
  readonly manager: { readonly name: string; readonly email: string };
  readonly word?: Omit<ManagersWord, 'mentee'>;
}

/** The last weeks' mentees: some still with their managers, two of them for too long, some on the waiting list. */
export const newcomers: readonly Newcomer[] = [
  {
    name: 'Jasmine Coyle',
    email: 'jasmine.coyle@derby.example',
    sent: 44,
    organisation: 'derby-city-council',
    jobTitle: 'Team Manager, Assessment',
    inPostSince: '2026-04-01',
    level: 'middle',
    headline: 'Finding my feet in a team that liked the manager before me',
    hopes: 'I would like somebody who has followed a much-loved manager and is still standing.',
    topics: ['first-leadership-post', 'safeguarding-front-door', 'confidence'],
    methods: ['online', 'in-person'],
    manager: { name: 'Stewart Ngata', email: 'stewart.ngata@derby.example' },
    word: {
      daysAgo: 40,
      says: 'priority',
      way: 'link',
      comment: 'A hard team to inherit, and she is doing it well.',
    },
  },
  {
    name: 'Ewan Achterberg',
    email: 'ewan.achterberg@rutl.example',
    sent: 31,
    organisation: 'rutland-county-council',
    jobTitle: 'Early Help Manager',
    inPostSince: '2019-09-02',
    level: 'middle',
    headline: 'Making a small service heard in a county partnership',
    hopes: 'Seven years in one post. I want to know what I do not see any more.',
    topics: ['early-help', 'partnership', 'career'],
    methods: ['online'],
    manager: { name: 'Patrick Adeyemi', email: 'patrick.adeyemi@rutl.example' },
    word: { daysAgo: 27, says: 'endorse', way: 'link' },
  },
  {
    name: 'Delphine Mbeki-Ross',
    email: 'delphine.mbeki-ross@nottinghamshire.example',
    sent: 33,
    organisation: 'nottinghamshire-county-council',
    jobTitle: 'Group Manager, Adolescents',
    inPostSince: '2026-02-16',
    level: 'middle',
    headline: 'Leading managers for the first time',
    hopes: 'Three team managers, all older than I am.',
    topics: ['leading-managers', 'youth-justice', 'former-peers'],
    methods: ['in-person', 'online'],
    manager: { name: 'Philippa Garrow', email: 'philippa.garrow@nottinghamshire.example' },
  },
  {
    name: 'Oskar Lindqvist',
    email: 'oskar.lindqvist@leicester.example',
    sent: 24,
    organisation: 'leicester-city-council',
    jobTitle: 'Service Manager, Fostering',
    inPostSince: '2023-06-05',
    level: 'middle',
    headline: 'Keeping foster carers when the budget says otherwise',
    hopes: 'Somebody who has had to choose, and can say how.',
    topics: ['children-in-care', 'money', 'workforce'],
    methods: ['online'],
    manager: { name: 'Bridget Amadi', email: 'bridget.amadi@leicester.example' },
  },
  {
    name: 'Tamsin Oyewole',
    email: 'tamsin.oyewole@westnorthamptonshi.example',
    sent: 12,
    organisation: 'west-northamptonshire-council',
    jobTitle: 'SEND Team Manager',
    inPostSince: '2025-11-03',
    level: 'middle',
    headline: 'Being the person who says no, and staying on speaking terms',
    hopes: 'My second year. The first was about surviving.',
    topics: ['send-education', 'confidence', 'wellbeing'],
    methods: ['online', 'telephone'],
    manager: { name: 'Graham Pell', email: 'graham.pell@westnorthamptonshi.example' },
    word: { daysAgo: 10, says: 'endorse', way: 'link' },
  },
  {
    name: 'Callista Bright',
    email: 'callista.bright@lincolnshire.example',
    sent: 5,
    organisation: 'lincolnshire-county-council',
    jobTitle: 'Practice Manager, Leaving Care',
    inPostSince: '2024-01-08',
    level: 'middle',
    headline: 'Deciding whether to apply for head of service',
    hopes: '',
    topics: ['career', 'children-in-care', 'confidence'],
    methods: ['online'],
    manager: { name: 'Rosalind Fenwick', email: 'rosalind.fenwick@lincolnshire.example' },
  },
  {
    name: 'Hamish Odunlami',
    email: 'hamish.odunlami@derbyshire.example',
    sent: 2,
    organisation: 'derbyshire-county-council',
    jobTitle: 'Team Manager, Child Protection',
    inPostSince: '2026-07-13',
    level: 'middle',
    headline: 'Supervising people who are better practitioners than I am',
    hopes: 'I was one of them in June.',
    topics: ['first-leadership-post', 'former-peers', 'safeguarding-front-door'],
    methods: ['in-person', 'online'],
    manager: { name: 'Farida Castell', email: 'farida.castell@derbyshire.example' },
  },
];

/** She began last night, and has not come back to it yet. */
export const unfinished = {
  name: 'Rowan Teasdale',
  email: 'rowan.teasdale@northnorthamptonsh.example',
  began: 1,
} as const;

/** Told to the coordinator on the telephone, and written down by her. */
export const byTelephone = {
  name: 'Rachel Tan',
  email: 'rachel.tan@lincolnshire.example',
  telephoned: 409,
  organisation: 'lincolnshire-county-council',
  jobTitle: 'Principal Social Worker',
  manager: { name: 'Callum Akhtar', email: 'callum.akhtar@derbyshire.example' },
} as const;
