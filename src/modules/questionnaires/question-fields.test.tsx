import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { emptyForm } from '../../platform/view/index.ts';
import { answerRows } from './answer-rows.tsx';
import { defineQuestionnaire, questionsOf } from './definition.ts';
import { QuestionFields } from './question-fields.tsx';

const asked = { required: true, readers: ['coordinator'] } as const;
const form = defineQuestionnaire({
  id: 'short',
  version: 1,
  title: 'Short',
  steps: [
    {
      id: 'page',
      title: 'Page',
      questions: [
        { ...asked, kind: 'yes-no', name: 'before', label: 'Mentored before?', asks: 'you have mentored before' },
        {
          ...asked,
          kind: 'short-text',
          name: 'where',
          label: 'Where was that?',
          asks: 'where that was',
          showWhen: { question: 'before', is: ['yes'] },
        },
        { ...asked, kind: 'long-text', name: 'note', label: 'Note', asks: 'a note', readers: [], required: false },
      ],
    },
  ],
});
const page = (values: Record<string, string>) =>
  renderToString(
    <QuestionFields form={{ ...emptyForm, values }} questions={questionsOf(form)} lookups={{ organisations: [] }} />,
  );

describe('the fields of a questionnaire', () => {
  it('name who will read each answer above its box', () => {
    expect(page({})).toContain('Who will read this: You and the coordinator.');
    expect(page({})).toContain('Only you');
  });

  it('open a question inside the choice it hangs on, once', () => {
    const html = page({ before: 'yes' });
    expect(html.match(/name="where"/g)).toHaveLength(1);
    expect(html.indexOf('name="where"')).toBeLessThan(html.indexOf('value="no"'));
  });

  it('keep what was typed', () => {
    expect(page({ where: 'In <Kent>' })).toContain('value="In &lt;Kent>"');
  });
});

describe('the list of answers', () => {
  const rows = (answers: Record<string, string | boolean>, reader: 'author' | 'coordinator') =>
    answerRows({ questionnaire: form, answers, reader, organisations: new Map() }).map(({ key, value }) => [
      key,
      value,
    ]);

  it('shows a reader what is theirs to see, and nothing about the rest', () => {
    expect(rows({ before: false, note: 'Mine' }, 'coordinator')).toEqual([['Mentored before?', 'No']]);
  });

  it('says what was asked and not answered, and not what was never asked', () => {
    expect(rows({ before: true }, 'author')).toEqual([
      ['Mentored before?', 'Yes'],
      ['Where was that?', 'Not answered'],
      ['Note', 'Not answered'],
    ]);
  });
});
