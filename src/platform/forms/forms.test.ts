import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  addRow,
  asked,
  day,
  emailAddress,
  integer,
  manyOf,
  oneOf,
  optional,
  parseForm,
  removeRow,
  rows,
  rowsOf,
  shortText,
  time,
  yesNo,
} from './index.ts';

const form = z.object({
  name: shortText({ missing: 'Enter your name' }),
  start: day({ missing: 'Enter the start date', what: 'Start date' }),
  methods: manyOf(['online', 'telephone']),
});

const errorsOf = (raw: Record<string, string | string[]>) => {
  const parsed = parseForm(form, raw);
  return parsed.ok ? {} : parsed.errors;
};

test('nothing typed names each field with what to do', () => {
  expect(errorsOf({})).toEqual({ name: 'Enter your name', start: 'Enter the start date' });
});

test('what is too long is named', () => {
  const errorsOf = (missing: string) => parseForm(z.object({ it: shortText({ missing, max: 3 }) }), { it: 'long' });
  expect(errorsOf('Enter your name')).toMatchObject({ errors: { it: 'Your name must be 3 characters or fewer' } });
  expect(errorsOf('')).toMatchObject({ errors: { it: 'What you typed must be 3 characters or fewer' } });
});

test('a half-typed or impossible date says which part is wrong', () => {
  expect(errorsOf({ name: 'A', 'start-day': '3', 'start-month': '', 'start-year': '' })).toEqual({
    start: 'Start date must include a month and a year',
  });
  expect(errorsOf({ name: 'A', 'start-day': '30', 'start-month': 'feb', 'start-year': '2026' })).toEqual({
    start: 'Start date must be a real date',
  });
});

test('what is right comes out typed', () => {
  const raw = { name: ' Ana ', 'start-day': '3', 'start-month': 'March', 'start-year': '2026', methods: 'online' };
  const parsed = parseForm(form, raw);
  expect(parsed.ok && parsed.input.start.toString()).toBe('2026-03-03');
  expect(parsed.ok && parsed.input.methods).toEqual(['online']);
  expect(parsed.ok && parsed.input.name).toBe('Ana');
});

test('every real date that is typed comes back as that date', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year = '', month = '', dayOfMonth = ''] = iso.split('-');
      const raw = { name: 'A', 'start-day': dayOfMonth, 'start-month': month, 'start-year': year };
      const parsed = parseForm(form, raw);
      expect(parsed.ok && parsed.input.start.toString()).toBe(iso);
    }),
  );
});

test('hostile names and values never throw', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()))), (raw) => {
      parseForm(form, raw);
      parseForm(form, { ...raw, 'start-day': '1', start: 'x', '__proto__.x': 'y' });
    }),
  );
});

test('an optional field is null when blank and checked when not', () => {
  const schema = z.object({
    end: optional(day({ missing: 'x', what: 'End' })),
    mail: optional(emailAddress({ missing: 'x' })),
  });
  expect(parseForm(schema, { 'end-day': ' ', mail: '' })).toEqual({ ok: true, input: { end: null, mail: null } });
  const parsed = parseForm(schema, { 'end-day': '1', mail: 'nobody' });
  expect(parsed.ok ? {} : Object.keys(parsed.errors)).toEqual(['end', 'mail']);
});

test('times are read as people type them', () => {
  const read = (value: string) => {
    const parsed = parseForm(z.object({ at: time({ missing: 'Enter a time' }) }), { at: value });
    return parsed.ok ? parsed.input.at.toString() : parsed.errors.at;
  };
  expect(read('2pm')).toBe('14:00:00');
  expect(read('12 am')).toBe('00:00:00');
  expect(read('9.30am')).toBe('09:30:00');
  expect(read('14:30')).toBe('14:30:00');
  expect(read('')).toBe('Enter a time');
  expect(read('14')).toBe('Enter a time like 2pm or 14:30');
  expect(read('2')).toBe('Enter a time like 2pm or 14:30');
  expect(read('10')).toBe('10:00:00');
  expect(read('25:00')).toBe('Enter a time like 2pm or 14:30');
});

test('choices, yes and no, and whole numbers', () => {
  const schema = z.object({
    side: oneOf(['left', 'right'], { missing: 'Select a side' }),
    sure: yesNo({ missing: 'Select yes if you are sure' }),
    room: integer({ missing: 'Enter how many', min: 0, max: 9, what: 'Room' }),
  });
  expect(parseForm(schema, { side: 'left', sure: 'no', room: '3' })).toEqual({
    ok: true,
    input: { side: 'left', sure: false, room: 3 },
  });
  expect(parseForm(schema, { side: 'up', room: '1.5' })).toEqual({
    ok: false,
    errors: {
      side: 'Select a side',
      sure: 'Select yes if you are sure',
      room: 'Room must be a whole number from 0 to 9',
    },
  });
});

test('rows of an add-another list are added and removed by their index', () => {
  const raw = { 'actions.0.text': 'a', 'actions.2.text': 'c' };
  expect(rowsOf(raw, 'actions')).toEqual([0, 2]);
  expect(rowsOf(addRow(raw, 'actions', 'text'), 'actions')).toEqual([0, 2, 3]);
  expect(rowsOf(removeRow(raw, 'actions', 0), 'actions')).toEqual([2]);
});

test('blank rows are dropped and an error keeps its row', () => {
  const schema = z.object({
    actions: rows(
      z.object({
        text: shortText({ missing: 'Enter the action' }),
        who: oneOf(['me', 'you'], { missing: 'Select who' }),
      }),
      { max: 5 },
    ),
  });
  expect(parseForm(schema, { 'actions.0.text': ' ', 'actions.3.text': 'Read', 'actions.3.who': 'me' })).toEqual({
    ok: true,
    input: { actions: [{ text: 'Read', who: 'me' }] },
  });
  expect(parseForm(schema, { 'actions.2.text': 'Read' })).toEqual({
    ok: false,
    errors: { 'actions.2.who': 'Select who' },
  });
});

test('where one answer decides what else is asked, all that is wrong is told, and only of what was asked', () => {
  const leaving = asked(({ take, fail }) => {
    const why = take('why', shortText({ missing: 'Say why' }), '');
    const when = take('when', oneOf<string>(['now', 'later'], { missing: 'Select when' }), '');
    const days =
      when === 'later' ? take('days', integer({ missing: 'Enter the days', what: 'Days', min: 1, max: 90 }), 1) : 0;
    if (why === 'Nothing') fail('why', 'Say what it is');
    return { why, days };
  });
  expect(parseForm(leaving, {})).toEqual({ ok: false, errors: { why: 'Say why', when: 'Select when' } });
  expect(parseForm(leaving, { why: 'Nothing', when: 'later' })).toEqual({
    ok: false,
    errors: { why: 'Say what it is', days: 'Enter the days' },
  });
  expect(parseForm(leaving, { why: 'A new post', when: 'later', days: '3' })).toEqual({
    ok: true,
    input: { why: 'A new post', days: 3 },
  });
});
