import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerRows } from './answer-rows.tsx';
import { answerWords } from './answer-words.ts';
import { type Answer, type Answers, isAsked, withoutHidden } from './answers.ts';
import { answersSchema, stepSchema } from './answers-schema.ts';
import { canonicalJson } from './canonical.ts';
import { defineQuestionnaire, type Question, type QuestionnaireInput, questionsOf } from './definition.ts';
import { readersOf } from './readers.ts';

const today = Temporal.PlainDate.from('2026-11-20');
const asked = { required: true, readers: ['coordinator'] } as const;
const choices = [
  { value: 'red', label: 'Red' },
  { value: 'blue', label: 'Blue' },
  { value: 'other', label: 'Another colour' },
];

const input: QuestionnaireInput = {
  id: 'every-kind',
  version: 1,
  title: 'Every kind of question',
  steps: [
    {
      id: 'about-you',
      title: 'About you',
      questions: [
        { ...asked, kind: 'short-text', name: 'name', label: 'Name', asks: 'your name', fact: 'name', most: 40 },
        { ...asked, kind: 'email', name: 'email', label: 'E-mail', asks: 'your e-mail address' },
        { ...asked, kind: 'organisation', name: 'council', label: 'Council', asks: 'your council' },
        { ...asked, kind: 'date', name: 'since', label: 'Since', asks: 'the date you started', when: 'past' },
      ],
    },
    {
      id: 'colour',
      title: 'Colour',
      questions: [
        { ...asked, kind: 'one-of', name: 'colour', label: 'Colour', asks: 'a colour', options: choices },
        {
          ...asked,
          kind: 'short-text',
          name: 'which',
          label: 'Which',
          asks: 'which colour',
          showWhen: { question: 'colour', is: ['other'] },
        },
      ],
    },
    {
      id: 'which-other',
      title: 'Which other',
      showWhen: { question: 'colour', is: ['other', 'blue'] },
      questions: [
        {
          ...asked,
          kind: 'many-of',
          name: 'methods',
          label: 'Methods',
          asks: 'how you like to meet',
          options: choices,
          most: 2,
          readers: ['line-manager', 'coordinator'],
        },
      ],
    },
    {
      id: 'more',
      title: 'More',
      questions: [
        { ...asked, kind: 'number', name: 'places', label: 'Places', asks: 'the number of places', least: 1, most: 4 },
        { ...asked, kind: 'scale', name: 'ready', label: 'Ready', asks: 'how ready you feel', points: ['Not', 'Very'] },
        {
          ...asked,
          kind: 'yes-no',
          name: 'before',
          label: 'Before',
          asks: 'you have done this before',
          required: false,
        },
        { ...asked, kind: 'long-text', name: 'hopes', label: 'Hopes', asks: 'what you hope for', readers: [] },
        {
          kind: 'long-text',
          name: 'lived',
          label: 'Lived experience',
          asks: 'your lived experience',
          required: false,
          readers: [],
          special: true,
        },
      ],
    },
  ],
};
const form = defineQuestionnaire(input);
const council = '0191a9a0-0000-7000-8000-000000000001';
const full: Answers = {
  name: 'Ada Okoye',
  email: 'ada@example.com',
  council,
  since: '2026-03-27',
  colour: 'other',
  which: 'Green',
  methods: ['red', 'blue'],
  places: 2,
  ready: 1,
  before: false,
  hopes: 'One\nTwo',
  lived: 'Private',
};

const problems = (raw: Record<string, unknown>) => {
  const read = answersSchema(form, { today }).safeParse(raw);
  return read.success
    ? {}
    : Object.fromEntries(read.error.issues.map((issue) => [issue.path.join('.'), issue.message]));
};

describe('a definition', () => {
  const withQuestion = (question: QuestionnaireInput['steps'][number]['questions'][number]) => () =>
    defineQuestionnaire({ ...input, steps: [{ id: 'one', title: 'One', questions: [question] }] });
  const base = { kind: 'yes-no', name: 'one', label: 'One', asks: 'one', required: false, readers: [] } as const;

  it('refuses special-category data that someone may read, or must give (EM-15)', () => {
    expect(withQuestion({ ...base, special: true, readers: ['mentor'] })).toThrow('has no readers');
    expect(withQuestion({ ...base, special: true, required: true })).toThrow('never required');
  });

  it('refuses a condition on a question that comes later or not at all, or whose page was left', () => {
    const apart = { ...base, name: 'two', showWhen: { question: 'one', is: ['yes'] } } as const;
    const page = (id: string, one: typeof base | typeof apart) => ({ id, title: id, questions: [one] });
    const steps = [page('one', base), page('two', apart)];
    expect(() => defineQuestionnaire({ ...input, steps })).toThrow('earlier question');
    expect(withQuestion({ ...base, showWhen: { question: 'nothing', is: ['yes'] } })).toThrow('earlier question');
  });

  it('refuses a condition on an answer that nobody can give', () => {
    const two = { ...base, name: 'two', showWhen: { question: 'one', is: ['perhaps'] } } as const;
    const steps = [{ id: 'one', title: 'One', questions: [base, two] }];
    expect(() => defineQuestionnaire({ ...input, steps })).toThrow('possible answer');
  });
});

describe('what the pages show', () => {
  it('names the readers above the box, in the words of the scheme', () => {
    const [name] = questionsOf(form);
    const methods = questionsOf(form).find((one) => one.name === 'methods');
    const hopes = questionsOf(form).find((one) => one.name === 'hopes');
    const lived = questionsOf(form).find((one) => one.name === 'lived');
    expect([name, methods, hopes, lived].flatMap((one) => (one ? [readersOf(one)] : []))).toEqual([
      'you and the coordinator',
      'you, your line manager and the coordinator',
      'only you',
      'nobody. It is used only to find a match, and you can take it back at any time',
    ]);
  });

  it('a list in which nothing was ticked is not answered', () => {
    const rows = (answeredOnly: boolean) =>
      answerRows({
        ...{ questionnaire: form, answers: { methods: [] }, reader: 'coordinator', organisations: new Map() },
        answeredOnly,
      }).map(({ value }) => value);
    expect(rows(true)).toEqual([]);
    expect(new Set(rows(false))).toEqual(new Set(['Not answered']));
  });
});

describe('what was typed', () => {
  it('is answered, when missing, by what to do about it', () => {
    expect(problems({ colour: 'other' })).toEqual({
      name: 'Enter your name',
      email: 'Enter your e-mail address',
      council: 'Select your council',
      since: 'Enter the date you started',
      which: 'Enter which colour',
      methods: 'Select how you like to meet',
      places: 'Enter the number of places',
      ready: 'Select how ready you feel',
      hopes: 'Enter what you hope for',
    });
  });

  it.each([
    [{ name: 'x'.repeat(41) }, 'name', 'Your name must be 40 characters or fewer'],
    [{ email: 'ada at home' }, 'email', 'Enter an email address in the correct format, like name@example.com'],
    [{ since: { day: '3', month: '', year: '2020' } }, 'since', 'The date you started must include a month'],
    [{ since: '2026-02-30' }, 'since', 'The date you started must be a real date'],
    [{ since: '2026-11-21' }, 'since', 'The date you started must be today or in the past'],
    [{ colour: 'pink' }, 'colour', 'Select a colour'],
    [{ methods: ['red', 'blue', 'other'] }, 'methods', 'Select up to 2: how you like to meet'],
    [{ places: '2.5' }, 'places', 'The number of places must be a whole number from 1 to 4'],
    [{ ready: '3' }, 'ready', 'Select how ready you feel'],
    [{ before: 'maybe' }, 'before', 'Select yes if you have done this before'],
  ])('%o is told what is wrong and how to put it right', (typed, field, message) => {
    expect(problems({ ...full, ...typed })).toEqual({ [field]: message });
  });

  it('asks only for a name where someone writes down what another person said', () => {
    const schema = answersSchema(form, { today, required: 'name-only' });
    expect(schema.parse({ name: ' Ada ' })).toEqual({ name: 'Ada' });
    expect(schema.safeParse({ name: '' }).success).toBe(false);
  });

  it('is read one page at a time in a journey', () => {
    const [, colour] = form.steps;
    const read = colour && stepSchema(colour, { today }).parse({ colour: 'red', which: 'Green', name: 'Ada' });
    expect(read).toEqual({ colour: 'red' });
  });
});

describe('any answers', () => {
  const posted = fc.record(Object.fromEntries(questionsOf(form).map((one) => [one.name, typedFor(one)])));

  it('that are accepted read back the same, and show as words', () => {
    fc.assert(
      fc.property(posted, (raw) => {
        const answers = answersSchema(form, { today }).parse(raw);
        expect(answersSchema(form, { today }).parse(answers)).toEqual(answers);
        for (const question of questionsOf(form)) {
          const answer = answers[question.name];
          if (answer !== undefined) expect(answerWords(question, answer, new Map()).join('')).not.toBe('');
        }
      }),
    );
  });

  it('to a hidden question are dropped', () => {
    fc.assert(
      fc.property(posted, (raw) => {
        const answers = answersSchema(form, { today }).parse(raw);
        expect(withoutHidden(form, answers)).toEqual(answers);
        for (const one of questionsOf(form)) if (!isAsked(one, answers)) expect(answers).not.toHaveProperty(one.name);
      }),
    );
  });

  it('have one text as canonical JSON, whatever order they came in', () => {
    fc.assert(
      fc.property(posted, (raw) => {
        const backwards = Object.fromEntries(Object.entries(raw).reverse());
        expect(canonicalJson(backwards)).toBe(canonicalJson(raw));
        expect(JSON.parse(canonicalJson(raw))).toEqual(raw);
      }),
    );
  });
});

function typedFor(question: Question): fc.Arbitrary<Answer> {
  const words = fc.string({ minLength: 1, maxLength: 30 }).map((text) => `a${text}`);
  if (question.kind === 'one-of') return fc.constantFrom(...question.options.map((one) => one.value));
  if (question.kind === 'many-of')
    return fc.subarray(
      question.options.map((one) => one.value),
      { minLength: 1, maxLength: 2 },
    );
  if (question.kind === 'number') return fc.integer({ min: question.least, max: question.most });
  if (question.kind === 'scale') return fc.integer({ min: 1, max: question.points.length });
  if (question.kind === 'yes-no') return fc.boolean();
  if (question.kind === 'email') return fc.constantFrom('one@example.com', 'Two@Example.org');
  if (question.kind === 'organisation') return fc.uuid();
  if (question.kind === 'date')
    return fc.integer({ min: 0, max: 9999 }).map((days) => today.subtract({ days }).toString());
  return words;
}
