import type { QuestionnaireInput } from '../../../questionnaires/index.ts';

export const livedExperienceAspects = [
  { value: 'ethnicity', label: 'Ethnicity' },
  { value: 'disability', label: 'Disability or a long-term condition' },
  { value: 'neurodivergence', label: 'Being neurodivergent' },
  { value: 'sex', label: 'Being a woman, or being a man' },
  { value: 'gender-reassignment', label: 'Gender reassignment' },
  { value: 'sexual-orientation', label: 'Sexual orientation' },
  { value: 'religion', label: 'Religion or belief' },
  { value: 'age', label: 'Age' },
  { value: 'parent-or-carer', label: 'Being a parent or a carer' },
  { value: 'care-experience', label: 'Having been in care' },
] as const;

/** EM-15: asked of mentees and mentors alike, only of those who want it, under a consent of its own. */
export const livedExperience: QuestionnaireInput = {
  id: 'regional-leaders-lived-experience',
  version: 1,
  title: 'Lived experience',
  steps: [
    {
      id: 'lived-experience',
      title: 'Lived experience',
      intro:
        'Some people want a mentor or a mentee who shares something of their life. If that matters to you, say so here. Your answers are used for nothing but finding a match.',
      questions: [
        {
          kind: 'yes-no',
          name: 'considered',
          fact: 'lived-experience-considered',
          label: 'Would you like lived experience or protected characteristics to be taken into account?',
          short: 'Take into account',
          asks: 'you would like this to be taken into account',
          required: false,
          readers: [],
          special: true,
        },
        {
          kind: 'many-of',
          name: 'aspects',
          fact: 'lived-experience-aspects',
          label: 'Which parts of your life?',
          short: 'Parts of your life',
          asks: 'the parts of your life',
          options: livedExperienceAspects,
          required: false,
          readers: [],
          special: true,
          showWhen: { question: 'considered', is: ['yes'] },
        },
      ],
    },
  ],
};
