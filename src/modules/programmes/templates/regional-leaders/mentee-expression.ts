import type { QuestionnaireInput } from '../../../questionnaires/index.ts';
import { anythingElse, lineManager, nameAndOrganisation, post } from './about-you.ts';
import { levels, methods, organisationalContexts, topics } from './choices.ts';

const everyone = ['coordinator', 'line-manager', 'mentor'] as const;
const choosing = ['coordinator', 'mentor'] as const;

export const menteeExpression: QuestionnaireInput = {
  id: 'regional-leaders-mentee-expression',
  version: 1,
  title: 'Express interest in having a mentor',
  steps: [
    ...nameAndOrganisation(everyone),
    {
      id: 'job',
      title: 'Your job',
      questions: [
        ...post(everyone, true),
        {
          kind: 'one-of',
          name: 'level',
          fact: 'level',
          label: 'Which of these is closest to your job?',
          short: 'Kind of post',
          asks: 'what is closest to your job',
          options: levels.map(({ value, label }) => ({ value, label })),
          required: true,
          readers: everyone,
        },
      ],
    },
    {
      id: 'background',
      title: 'Where you come from',
      questions: [
        {
          kind: 'yes-no',
          name: 'sameBackground',
          fact: 'same-background',
          label: 'Is your job in the profession that you trained in?',
          short: 'Same professional background',
          asks: 'your job is in your own line of work',
          help: 'Someone who moved from teaching to early help, say, would answer no.',
          required: true,
          readers: choosing,
        },
        {
          kind: 'one-of',
          name: 'organisationContext',
          fact: 'organisational-context',
          label: 'How would you describe your organisation at the moment?',
          short: 'Organisation at the moment',
          asks: 'what describes your organisation',
          help: 'People often learn most from a mentor who has worked in a similar place.',
          options: organisationalContexts,
          required: true,
          readers: choosing,
        },
      ],
    },
    {
      id: 'hopes',
      title: 'What you hope for',
      questions: [
        {
          kind: 'short-text',
          name: 'headline',
          fact: 'headline',
          label: 'In one sentence, what would you like help with?',
          short: 'In one sentence',
          asks: 'one sentence about what you would like help with',
          most: 250,
          required: true,
          readers: everyone,
        },
        {
          kind: 'long-text',
          name: 'hopes',
          fact: 'hopes',
          label: 'Is there anything more you want to say about it?',
          short: 'More about it',
          asks: 'what you hope for',
          most: 2000,
          required: false,
          readers: choosing,
        },
      ],
    },
    {
      id: 'experience',
      title: 'A mentor who knows about',
      questions: [
        {
          kind: 'many-of',
          name: 'topics',
          fact: 'topics',
          label: 'What should your mentor have experience of?',
          short: 'Experience looked for',
          asks: 'the experience you are looking for',
          help: 'Choose up to five.',
          options: topics,
          most: 5,
          required: true,
          readers: choosing,
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
      ],
    },
    lineManager(
      'We will send your line manager a short email. They decide whether to put you forward, and confirm that you will have the time. They see your name, your job and your one sentence, and nothing else.',
    ),
    anythingElse(
      'Is there anything else we should know when we look for a mentor?',
      'Working days, leave that is coming, or what has helped you before. You will be asked about access needs separately.',
    ),
  ],
};
