import type { QuestionnaireInput } from '../../../questionnaires/index.ts';
import { methods, organisationalContexts } from './choices.ts';

const both = ['coordinator', 'mentor'] as const;

/** EM-06, EM-07, EM-15, EM-16. The ranked choices themselves are asked by the matching module. */
export const matchingRequest: QuestionnaireInput = {
  id: 'regional-leaders-matching-request',
  version: 1,
  title: 'Ask for a mentor',
  steps: [
    {
      id: 'gain',
      title: 'What you want from mentoring',
      questions: [
        {
          kind: 'long-text',
          name: 'gain',
          fact: 'gain',
          label: 'What would you like to be different by the end?',
          short: 'Hopes to gain',
          asks: 'what you would like to be different',
          most: 2000,
          required: true,
          readers: both,
        },
      ],
    },
    {
      id: 'context',
      title: 'Your situation',
      questions: [
        {
          kind: 'one-of',
          name: 'organisationContext',
          fact: 'organisational-context',
          label: 'How would you describe your organisation at the moment?',
          short: 'Organisation at the moment',
          asks: 'what describes your organisation',
          options: organisationalContexts,
          required: true,
          readers: both,
        },
        {
          kind: 'one-of',
          name: 'scope',
          fact: 'innovation-scope',
          label: 'How much room do you have to try new ways of working?',
          short: 'Room for new ways',
          asks: 'how much room you have for new ways of working',
          options: [
            { value: 'little', label: 'Little' },
            { value: 'some', label: 'Some' },
            { value: 'a-lot', label: 'A lot' },
          ],
          required: true,
          readers: both,
        },
        {
          kind: 'long-text',
          name: 'background',
          fact: 'background',
          label: 'What should a mentor know about your path so far?',
          short: 'Path so far',
          asks: 'your path so far',
          most: 2000,
          required: false,
          readers: both,
        },
      ],
    },
    {
      id: 'meeting',
      title: 'Meeting',
      questions: [
        {
          kind: 'many-of',
          name: 'methods',
          fact: 'methods',
          label: 'How would you like to meet?',
          short: 'Ways to meet',
          asks: 'how you would like to meet',
          options: methods,
          required: true,
          readers: both,
        },
      ],
    },
    {
      id: 'connections',
      title: 'Somebody new to you',
      intro: 'In one region people often know each other. Knowing someone rules nothing out, so long as it is said.',
      questions: [
        {
          kind: 'yes-no',
          name: 'connected',
          fact: 'earlier-connection',
          label: 'Do you, or people you work closely with, know any of the mentors you chose?',
          short: 'Earlier connections',
          asks: 'you know any of the mentors you chose',
          required: true,
          readers: ['coordinator'],
        },
        {
          kind: 'long-text',
          name: 'connections',
          fact: 'connections',
          label: 'Who is it, and how do you know each other?',
          short: 'Who, and how',
          asks: 'who it is and how you know each other',
          most: 1000,
          required: true,
          readers: ['coordinator'],
          showWhen: { question: 'connected', is: ['yes'] },
        },
        {
          kind: 'yes-no',
          name: 'unconnected',
          fact: 'unconnected-mentor',
          label: 'Would you rather have a mentor you have no connection with?',
          short: 'Unconnected mentor asked for',
          asks: 'you would rather have a mentor you have no connection with',
          help: 'We will then never offer you someone connected. It may take longer, and we cannot promise that one is free.',
          required: true,
          readers: ['coordinator'],
        },
      ],
    },
    {
      id: 'suggestion',
      title: 'If nobody fits',
      questions: [
        {
          kind: 'long-text',
          name: 'suggestion',
          fact: 'suggestion',
          label: 'Is there someone else, or a kind of person, you would like us to ask?',
          short: 'Own suggestion',
          asks: 'your suggestion',
          most: 500,
          required: false,
          readers: ['coordinator'],
        },
      ],
    },
  ],
};
