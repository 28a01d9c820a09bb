import type { QuestionnaireInput } from '../../../questionnaires/index.ts';

type Step = QuestionnaireInput['steps'][number];
type Question = Step['questions'][number];
type Readers = Question['readers'];

export const nameAndOrganisation = (readers: Readers): readonly Step[] => [
  {
    id: 'name',
    title: 'Your name',
    questions: [
      {
        kind: 'short-text',
        name: 'name',
        fact: 'name',
        label: 'What is your name?',
        short: 'Name',
        asks: 'your name',
        help: 'Write it as you would like people to use it.',
        required: true,
        readers,
      },
    ],
  },
  {
    id: 'organisation',
    title: 'Where you work',
    questions: [
      {
        kind: 'organisation',
        name: 'organisation',
        fact: 'organisation',
        label: 'Which council or trust do you work for?',
        short: 'Organisation',
        asks: 'the council or trust you work for',
        required: true,
        readers,
      },
    ],
  },
];

export const post = (readers: Readers, sinceRequired: boolean): readonly Question[] => [
  {
    kind: 'short-text',
    name: 'jobTitle',
    fact: 'job-title',
    label: 'Job title',
    asks: 'your job title',
    required: true,
    readers,
  },
  {
    kind: 'date',
    name: 'inPostSince',
    fact: 'in-post-since',
    label: 'When did you start in this post?',
    short: 'In post since',
    asks: 'the date you started',
    help: 'If you do not remember the day, use the first of the month.',
    when: 'past',
    required: sinceRequired,
    readers,
  },
];

export const lineManager = (intro: string): Step => ({
  id: 'line-manager',
  title: 'Your line manager',
  intro,
  questions: [
    {
      kind: 'short-text',
      name: 'managerName',
      fact: 'manager-name',
      label: 'Line manager’s name',
      short: 'Line manager',
      asks: 'your line manager’s name',
      required: true,
      readers: ['coordinator'],
    },
    {
      kind: 'email',
      name: 'managerEmail',
      fact: 'manager-email',
      label: 'Line manager’s work email address',
      short: 'Line manager’s email',
      asks: 'your line manager’s work email address',
      required: true,
      readers: ['coordinator'],
    },
  ],
});

export const anythingElse = (label: string, help: string): Step => ({
  id: 'anything-else',
  title: 'Anything else',
  questions: [
    {
      kind: 'long-text',
      name: 'anythingElse',
      label,
      help,
      short: 'Anything else',
      asks: 'anything else',
      most: 2000,
      required: false,
      readers: ['coordinator'],
    },
  ],
});
