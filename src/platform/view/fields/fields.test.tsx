import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { emptyForm, type FormState } from '../form-state.ts';
import { AddAnother } from './add-another.tsx';
import { Checkboxes, Radios } from './choice-fields.tsx';
import { DateField } from './date-field.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Form } from './form.tsx';
import { Select } from './select.tsx';
import { TextArea } from './text-area.tsx';
import { TextField } from './text-field.tsx';

const form: FormState = {
  values: {
    name: 'Tom',
    state: ['a', 'c'],
    region: 'em',
    hope: 'b',
    'start-day': '31',
    'start-month': '2',
    'start-year': '',
  },
  errors: { name: 'Enter your full name', start: 'Start date must be a real date' },
};

const items = ['a', 'b', 'c'].map((value) => ({ value, text: value.toUpperCase() }));
const ticked = (html: string) => [...html.matchAll(/value="(\w)" checked/g)].map(([, value]) => value);

describe('fields of a form', () => {
  it('keep what was typed, and say what is wrong where it is described', () => {
    const html = renderToString(<TextField form={form} name="name" label="Full name" hint="As you write it" />);
    expect(html).toContain('value="Tom"');
    expect(html).toContain('aria-describedby="name-hint name-error"');
    expect(html).toContain('</span> Enter your full name');
  });

  it('keep one choice, many choices, and an option', () => {
    expect(ticked(renderToString(<Radios form={form} name="hope" label="Hope" items={items} />))).toEqual(['b']);
    expect(ticked(renderToString(<Checkboxes form={form} name="state" label="State" items={items} />))).toEqual([
      'a',
      'c',
    ]);
    const region = (
      <Select form={form} name="region" label="Region" blank="Any" items={[{ value: 'em', text: 'East' }]} />
    );
    expect(renderToString(region)).toContain('value="em" selected');
  });

  it('keep the three boxes of a date, with one error', () => {
    const html = renderToString(<DateField form={form} name="start" label="When did you start?" />);
    expect(html).toContain('name="start-day"');
    expect(html).toContain('id="start-error"');
    expect(html.match(/govuk-input--error/g)).toHaveLength(3);
  });

  it('send people from the summary to the field: a date to its day', () => {
    const html = renderToString(<ErrorSummary form={form} order={['start', 'name']} />);
    expect([...html.matchAll(/href="(#[\w-]+)"/g)].map(([, href]) => href)).toEqual(['#start-day', '#name']);
    expect(renderToString(<ErrorSummary form={emptyForm} />)).toBe('');
  });

  it('say who will read a text before it is typed, to everyone', () => {
    const box = (
      <TextArea form={emptyForm} name="log" label="What did you talk about?" readers="You and Ada" limit={500} />
    );
    const html = renderToString(box);
    expect(html.indexOf('Who will read this')).toBeLessThan(html.indexOf('<textarea'));
    expect(html).toContain('aria-describedby="log-readers log-info"');
    expect(html).toContain('data-maxlength="500"');
  });

  it('offer spare blocks, and show the first even when nothing is filled in', () => {
    const html = renderToString(
      <AddAnother label="Action" add="Add another" items={['one', 'two', 'three']} filled={0} />,
    );
    expect(html.match(/data-spare/g)).toHaveLength(2);
  });

  it('post to the page itself, saving a draft where one is kept', () => {
    expect(renderToString(<Form>x</Form>)).toBe('<form method="post" novalidate>x</form>');
    expect(renderToString(<Form draft="/draft">x</Form>)).toContain('data-draft="/draft"');
  });
});
