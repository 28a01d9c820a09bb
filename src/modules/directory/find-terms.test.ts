import { expect, test } from 'vitest';
import { templateWithId } from '../programmes/index.ts';
import { questionnaireSchema } from '../questionnaires/index.ts';
import { findTerms, wordsIn } from './find-terms.ts';
import { portraitForm } from './portrait-form.ts';

const template = templateWithId('regional-leaders');
if (!template) throw new Error('The template is gone');
const form = portraitForm(template.forms.mentorExpression);

test('the questions of a profile are a questionnaire like any other', () => {
  expect(questionnaireSchema.parse(form)).toEqual(form);
});

test('a mentor is found by name, post, organisation and expertise, and by what they ticked (EM-05)', () => {
  const terms = findTerms({
    form,
    answers: { background: 'Secretly a juggler', topics: ['youth-justice'], methods: ['online'] },
    person: {
      name: 'Zoë O’Neill',
      title: 'Head of Early Help',
      organisation_name: 'Rutland County Council',
      organisation_kind: 'unitary',
      region: 'East Midlands',
    },
  });
  const of = (kind: string) => terms.filter((term) => term.kind === kind).map((term) => term.value);
  expect(of('topic')).toEqual(['youth-justice']);
  expect(of('method')).toEqual(['online']);
  expect(of('council-kind')).toEqual(['unitary']);
  expect(of('region')).toEqual(['East Midlands']);
  expect(of('word')).toEqual(
    expect.arrayContaining(['zoe', 'oneill', 'head', 'early', 'help', 'rutland', 'youth', 'justice', 'adolescents']),
  );
  expect(of('word')).not.toContain('juggler');
});

test('somebody without a post or a profile is found by name alone', () => {
  const person = { name: 'Ada', title: null, organisation_name: null, organisation_kind: null, region: null };
  expect(findTerms({ form, answers: {}, person })).toEqual([{ kind: 'word', value: 'ada' }]);
});

test.each([
  ['', []],
  ['  of the ', []],
  ['Łukasz-Ming 2nd', ['łukasz', 'ming', '2nd']],
  ['data; DROP TABLE', ['data', 'drop', 'table']],
])('words in %j', (text, words) => {
  expect(wordsIn(text)).toEqual(words);
});
