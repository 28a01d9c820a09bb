import type { QuestionnaireInput } from '../../../questionnaires/index.ts';

type Step = QuestionnaireInput['steps'][number];

const agreement = ['Not at all', 'A little', 'Partly', 'Mostly', 'Completely'];
const coordinator = ['coordinator'] as const;

const outcomes = [
  { value: 'new-role', label: 'Settling into a new role' },
  { value: 'leadership', label: 'Leadership skills' },
  { value: 'confidence', label: 'Confidence' },
  { value: 'relationships', label: 'Working relationships' },
  { value: 'priorities', label: 'Handling competing priorities' },
  { value: 'knowledge', label: 'Knowledge of the field' },
  { value: 'career', label: 'Plans for a career' },
  { value: 'wellbeing', label: 'Wellbeing' },
  { value: 'inclusion', label: 'Understanding of equality and inclusion' },
];

const scale = (name: string, fact: string, label: string, short: string): Step['questions'][number] => ({
  kind: 'scale',
  name,
  fact,
  label,
  short,
  asks: 'an answer from “Not at all” to “Completely”',
  points: agreement,
  required: true,
  readers: coordinator,
});

const inYourWords: Step = {
  id: 'in-your-words',
  title: 'In your words',
  questions: [
    {
      kind: 'long-text',
      name: 'helped',
      label: 'What helped most?',
      asks: 'what helped most',
      most: 2000,
      required: false,
      readers: coordinator,
    },
    {
      kind: 'long-text',
      name: 'different',
      label: 'What could the programme do differently?',
      asks: 'what could be different',
      most: 2000,
      required: false,
      readers: coordinator,
    },
  ],
};

const quote: Step = {
  id: 'quote',
  title: 'A sentence for others',
  questions: [
    {
      kind: 'long-text',
      name: 'quote',
      fact: 'quote',
      label: 'Would you like to write a sentence or two for people who are thinking of taking part?',
      short: 'Your sentence',
      asks: 'a sentence for others',
      most: 500,
      required: false,
      readers: coordinator,
    },
    {
      kind: 'yes-no',
      name: 'quoteConsent',
      fact: 'quote-consent',
      label: 'May we print that sentence in reports about the programme, without your name?',
      short: 'May be printed without your name',
      asks: 'we may print your sentence without your name',
      required: false,
      readers: coordinator,
    },
  ],
};

export const menteeFeedback: QuestionnaireInput = {
  id: 'regional-leaders-mentee-feedback',
  version: 1,
  title: 'How was your mentoring?',
  steps: [
    {
      id: 'ratings',
      title: 'How it went',
      questions: [
        scale('overall', 'rating-overall', 'Was mentoring worth your time?', 'Worth the time'),
        scale('match', 'rating-match', 'Was your mentor a good match for you?', 'A good match'),
        scale('goals', 'rating-goals', 'Did you get what you hoped for?', 'Got what was hoped for'),
        scale('support', 'rating-support', 'Did the programme support you well?', 'Well supported'),
      ],
    },
    {
      id: 'outcomes',
      title: 'What changed',
      questions: [
        {
          kind: 'many-of',
          name: 'outcomes',
          fact: 'outcomes',
          label: 'What has mentoring helped you with?',
          short: 'Helped with',
          asks: 'what mentoring has helped with',
          options: outcomes,
          required: false,
          readers: coordinator,
        },
      ],
    },
    inYourWords,
    {
      id: 'for-your-mentor',
      title: 'For your mentor',
      questions: [
        {
          kind: 'long-text',
          name: 'forMentor',
          fact: 'pass-on',
          label: 'Is there something you would like us to pass on to your mentor?',
          short: 'To pass on',
          asks: 'what to pass on',
          help: 'Only what you write in this box is passed on. Leave it empty and nothing is.',
          most: 1000,
          required: false,
          readers: ['coordinator', 'mentor'],
        },
      ],
    },
    quote,
    {
      id: 'next',
      title: 'What next',
      questions: [
        {
          kind: 'yes-no',
          name: 'becomeMentor',
          fact: 'become-mentor',
          label: 'Could you see yourself mentoring someone else one day?',
          short: 'May become a mentor',
          asks: 'you could see yourself as a mentor',
          required: false,
          readers: coordinator,
        },
      ],
    },
  ],
};

export const mentorFeedback: QuestionnaireInput = {
  id: 'regional-leaders-mentor-feedback',
  version: 1,
  title: 'How was it to mentor?',
  steps: [
    {
      id: 'ratings',
      title: 'How it went',
      questions: [
        scale('overall', 'rating-overall', 'Was mentoring worth your time?', 'Worth the time'),
        scale('match', 'rating-match', 'Were you a good match for your mentee?', 'A good match'),
        scale('prepared', 'rating-prepared', 'Did you feel prepared to mentor?', 'Felt prepared'),
        scale('support', 'rating-support', 'Did the programme support you well?', 'Well supported'),
      ],
    },
    {
      id: 'outcomes',
      title: 'What it gave you',
      questions: [
        {
          kind: 'many-of',
          name: 'outcomes',
          fact: 'outcomes',
          label: 'What did you gain yourself?',
          short: 'Gained',
          asks: 'what you gained',
          options: outcomes,
          required: false,
          readers: coordinator,
        },
      ],
    },
    inYourWords,
    quote,
    {
      id: 'next',
      title: 'What next',
      questions: [
        {
          kind: 'yes-no',
          name: 'again',
          fact: 'mentor-again',
          label: 'Would you mentor someone again?',
          short: 'Would mentor again',
          asks: 'you would mentor someone again',
          required: true,
          readers: coordinator,
        },
      ],
    },
  ],
};
