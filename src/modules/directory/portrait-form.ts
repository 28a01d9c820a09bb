import { type Question, type Questionnaire, questionsOf } from '../questionnaires/index.ts';

type Options = Extract<Question, { kind: 'many-of' }>['options'];

const readers = ['coordinator', 'mentee'] as const;

/** MP-04 and EM-05: how a mentor introduces themselves. What they may tick is what the programme's own forms offer. */
export function portraitForm(mentorExpression: Questionnaire): Questionnaire {
  const offered = (fact: string) => optionsOf(mentorExpression, fact);
  return {
    id: 'pen-portrait',
    version: mentorExpression.version,
    title: 'Your profile',
    steps: [
      { id: 'work', title: 'Your work', questions: [background, span] },
      {
        id: 'experience',
        title: 'What you bring',
        questions: [...ticked(topics, offered('topics')), authorities, ...ticked(contexts, offered(contexts.fact))],
      },
      {
        id: 'meeting',
        title: 'Meeting you',
        questions: [
          ...ticked(methods, offered('methods')),
          ...ticked(days, offered(days.fact)),
          availability,
          interests,
        ],
      },
    ],
  };
}

function optionsOf(form: Questionnaire, fact: string): Options {
  const question = questionsOf(form).find((one) => one.fact === fact);
  return question?.kind === 'many-of' || question?.kind === 'one-of' ? question.options : [];
}

const ticked = (question: Omit<Extract<Question, { kind: 'many-of' }>, 'options'>, options: Options): Question[] =>
  options.length > 0 ? [{ ...question, options }] : [];

const background: Question = {
  kind: 'long-text',
  name: 'background',
  label: 'What has your working life been so far?',
  short: 'Background',
  asks: 'something about your working life',
  help: 'A short paragraph: where you started, what you have led, and something that you learned the hard way.',
  most: 1500,
  required: true,
  readers,
};

const span: Question = {
  kind: 'short-text',
  name: 'span',
  label: 'What are you responsible for now?',
  short: 'Responsible for',
  asks: 'what you are responsible for',
  help: 'For example, the front door and assessment teams, about 90 people.',
  most: 200,
  required: false,
  readers,
};

const topics = {
  kind: 'many-of',
  name: 'topics',
  fact: 'topics',
  label: 'What do you have experience of that would help someone else?',
  short: 'Experience',
  asks: 'the experience you have',
  help: 'People search by these, so tick what you would enjoy talking about.',
  required: true,
  readers,
} as const;

const authorities: Question = {
  kind: 'many-of',
  name: 'authorities',
  fact: 'authorities',
  label: 'Which kinds of organisation do you know from the inside?',
  short: 'Kinds of organisation known',
  asks: 'the kinds of organisation',
  options: [
    { value: 'county', label: 'County council' },
    { value: 'unitary', label: 'Unitary council' },
    { value: 'metropolitan-district', label: 'Metropolitan district council' },
    { value: 'london-borough', label: 'London borough' },
    { value: 'trust', label: 'Children’s trust' },
    { value: 'health', label: 'Health' },
    { value: 'voluntary', label: 'Voluntary organisation' },
    { value: 'national', label: 'National government or inspection' },
  ],
  required: false,
  readers,
};

const contexts = {
  kind: 'many-of',
  name: 'contexts',
  fact: 'organisational-context',
  label: 'What situations have you led an organisation through?',
  short: 'Situations known',
  asks: 'the situations',
  required: false,
  readers,
} as const;

const methods = {
  kind: 'many-of',
  name: 'methods',
  fact: 'methods',
  label: 'How can people meet you?',
  short: 'Ways to meet',
  asks: 'how people can meet you',
  required: true,
  readers,
} as const;

const days = {
  kind: 'many-of',
  name: 'days',
  fact: 'days',
  label: 'Which days suit you best?',
  short: 'Days',
  asks: 'the days that suit you best',
  required: false,
  readers,
} as const;

const availability: Question = {
  kind: 'short-text',
  name: 'availability',
  label: 'When are you usually free?',
  short: 'Usually free',
  asks: 'when you are usually free',
  help: 'For example, Tuesday afternoons, or early mornings by telephone.',
  most: 200,
  required: false,
  readers,
};

const interests: Question = {
  kind: 'long-text',
  name: 'interests',
  label: 'What else would you like people to know about you?',
  short: 'Interests',
  asks: 'what else you would like people to know',
  help: 'What you care about, at work or outside it.',
  most: 600,
  required: false,
  readers,
};
