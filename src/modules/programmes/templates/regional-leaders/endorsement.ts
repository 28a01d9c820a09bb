import type { QuestionnaireInput } from '../../../questionnaires/index.ts';

/** EM-03, EM-22: the line manager decides, and confirms working time. */
export const endorsement: QuestionnaireInput = {
  id: 'regional-leaders-endorsement',
  version: 1,
  title: 'Put someone forward for mentoring',
  steps: [
    {
      id: 'decision',
      title: 'Your decision',
      questions: [
        {
          kind: 'one-of',
          name: 'decision',
          fact: 'decision',
          label: 'What would you like to do?',
          short: 'Decision',
          asks: 'what you would like to do',
          options: [
            {
              value: 'priority',
              label: 'Put them forward as a priority',
              hint: 'This would help them, or the service, now',
            },
            { value: 'endorse', label: 'Put them forward' },
            { value: 'defer', label: 'Not yet', hint: 'The time is not right, and may be later' },
            { value: 'decline', label: 'Not put them forward' },
          ],
          required: true,
          readers: ['coordinator', 'mentee'],
        },
        {
          kind: 'date',
          name: 'deferUntil',
          fact: 'defer-until',
          label: 'When should we ask you again?',
          short: 'Ask again',
          asks: 'the date to ask again',
          when: 'future',
          required: true,
          readers: ['coordinator', 'mentee'],
          showWhen: { question: 'decision', is: ['defer'] },
        },
        {
          kind: 'yes-no',
          name: 'releasesTime',
          fact: 'releases-time',
          label: 'If you put them forward, will they have working time for their mentoring?',
          short: 'Working time agreed',
          asks: 'they will have working time for mentoring',
          required: false,
          readers: ['coordinator', 'mentee'],
        },
        {
          kind: 'long-text',
          name: 'comment',
          fact: 'comment',
          label: 'Is there anything you would like the coordinator to know?',
          short: 'Comment',
          asks: 'what the coordinator should know',
          most: 1000,
          required: false,
          readers: ['coordinator'],
        },
      ],
    },
  ],
};
