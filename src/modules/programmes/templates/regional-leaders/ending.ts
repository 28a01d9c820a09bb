import type { QuestionnaireInput } from '../../../questionnaires/index.ts';

export const ending: QuestionnaireInput = {
  id: 'regional-leaders-ending',
  version: 1,
  title: 'Bring the mentoring to an end',
  steps: [
    {
      id: 'reason',
      title: 'Ending',
      questions: [
        {
          kind: 'one-of',
          name: 'reason',
          fact: 'ending-reason',
          label: 'What is closest to why it is ending?',
          short: 'Why it is ending',
          asks: 'what is closest, or that you would rather not say',
          options: [
            { value: 'finished', label: 'We have done what we set out to do' },
            { value: 'mentee-moved', label: 'The mentee has a new post' },
            { value: 'mentor-moved', label: 'The mentor has a new post' },
            { value: 'time', label: 'There is not enough time' },
            { value: 'leave', label: 'Leave or health' },
            { value: 'another-match', label: 'Another match would suit better' },
            { value: 'something-else', label: 'Something else' },
            { value: 'not-said', label: 'I would rather not say' },
          ],
          required: true,
          readers: ['coordinator'],
        },
      ],
    },
  ],
};
