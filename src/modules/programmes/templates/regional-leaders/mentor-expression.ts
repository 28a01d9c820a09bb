import type { QuestionnaireInput } from '../../../questionnaires/index.ts';
import { anythingElse, lineManager, nameAndOrganisation, post } from './about-you.ts';
import { days, methods, organisationalContexts, topics } from './choices.ts';

const known = ['coordinator', 'line-manager', 'mentee'] as const;
const choosing = ['coordinator', 'mentee'] as const;

export const mentorExpression: QuestionnaireInput = {
  id: 'regional-leaders-mentor-expression',
  version: 1,
  title: 'Offer to be a mentor',
  steps: [
    ...nameAndOrganisation(known),
    {
      id: 'job',
      title: 'Your job',
      questions: [...post(known, false)],
    },
    {
      id: 'experience',
      title: 'What you bring',
      questions: [
        {
          kind: 'many-of',
          name: 'topics',
          fact: 'topics',
          label: 'What do you have experience of that would help someone else?',
          short: 'Experience offered',
          asks: 'the experience you have',
          options: topics,
          required: true,
          readers: choosing,
        },
        {
          kind: 'many-of',
          name: 'organisationContexts',
          fact: 'organisational-context',
          label: 'What kinds of organisation have you worked in?',
          short: 'Kinds of organisation',
          asks: 'the kinds of organisation you have worked in',
          options: organisationalContexts.filter((one) => one.value !== 'not-sure'),
          required: true,
          readers: choosing,
        },
        {
          kind: 'long-text',
          name: 'about',
          fact: 'about',
          label: 'What would you like people to know about you?',
          short: 'About you',
          asks: 'something about you',
          help: 'A few sentences are enough. You can turn them into your profile later.',
          most: 2000,
          required: false,
          readers: ['coordinator'],
        },
      ],
    },
    {
      id: 'skills',
      title: 'Mentoring skills',
      questions: [
        {
          kind: 'one-of',
          name: 'training',
          fact: 'training',
          label: 'Have you trained as a mentor or a coach?',
          short: 'Training',
          asks: 'whether you have trained as a mentor or a coach',
          options: [
            { value: 'qualified', label: 'Yes, I have a qualification' },
            { value: 'trained', label: 'Yes, I have been on a course' },
            { value: 'not-yet', label: 'Not yet', hint: 'We will invite you to training before you are matched' },
          ],
          required: true,
          readers: ['coordinator'],
        },
        {
          kind: 'short-text',
          name: 'qualification',
          fact: 'qualification',
          label: 'What was it, and when?',
          short: 'Course or qualification',
          asks: 'the course or qualification, and when it was',
          required: false,
          readers: ['coordinator'],
          showWhen: { question: 'training', is: ['qualified', 'trained'] },
        },
      ],
    },
    {
      id: 'time',
      title: 'Your time',
      questions: [
        {
          kind: 'number',
          name: 'capacity',
          fact: 'capacity',
          label: 'How many people could you mentor at a time?',
          short: 'People at a time',
          asks: 'the number of people',
          help: 'One is plenty. You can change this, or pause, whenever you need to.',
          least: 1,
          most: 4,
          required: true,
          readers: ['coordinator', 'line-manager'],
        },
        {
          kind: 'many-of',
          name: 'methods',
          fact: 'methods',
          label: 'How would you like to meet?',
          short: 'Ways to meet',
          asks: 'how you would like to meet',
          options: methods,
          required: true,
          readers: choosing,
        },
        {
          kind: 'many-of',
          name: 'days',
          fact: 'days',
          label: 'Which days suit you best?',
          short: 'Days',
          asks: 'the days that suit you best',
          help: 'Leave this empty if your weeks differ.',
          options: days,
          required: false,
          readers: choosing,
        },
      ],
    },
    lineManager(
      'We will let your line manager know by email that you have offered. They see your name, your job and how many people you could mentor, and nothing else. They are not asked to decide.',
    ),
    anythingElse(
      'Is there anything else the coordinator should know?',
      'Working days, or leave that is coming. You will be asked about access needs separately.',
    ),
  ],
};
