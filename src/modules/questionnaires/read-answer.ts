import { z } from 'zod';
import type { Question } from './definition.ts';
import { readDate } from './read-date.ts';
import { type Reading, sentence } from './reading.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

/** Reads one answer from what a browser posted or from a stored value; null when nothing was given. */
export function readAnswer(
  question: Question,
  raw: Readonly<Record<string, unknown>>,
  today: Temporal.PlainDate,
): Reading {
  switch (question.kind) {
    case 'short-text':
    case 'long-text':
      return readText(question, raw[question.name]);
    case 'one-of':
      return readOne(question, raw[question.name]);
    case 'many-of':
      return readMany(question, raw[question.name]);
    case 'date':
      return readDate(question, raw[question.name], today);
    case 'number':
      return readNumber(question, raw[question.name]);
    case 'scale':
      return readScale(question, raw[question.name]);
    case 'yes-no':
      return readYesNo(question, raw[question.name]);
    case 'email':
      return readEmail(raw[question.name]);
    case 'organisation':
      return readOrganisation(question, raw[question.name]);
  }
}

export function missing(question: Question): string {
  const typed = ['short-text', 'long-text', 'date', 'number', 'email'].includes(question.kind);
  if (typed) return `Enter ${question.asks}`;
  return question.kind === 'yes-no' ? `Select yes if ${question.asks}` : `Select ${question.asks}`;
}

function readText(question: Of<'short-text' | 'long-text'>, value: unknown): Reading {
  const text = textOf(value).replaceAll('\r\n', '\n');
  if (text === '') return null;
  if (text.length <= question.most) return { answer: text };
  return { problem: `${sentence(question.asks)} must be ${question.most} characters or fewer` };
}

function readOne(question: Of<'one-of'>, value: unknown): Reading {
  const chosen = textOf(value);
  if (chosen === '') return null;
  return question.options.some((one) => one.value === chosen) ? { answer: chosen } : { problem: missing(question) };
}

function readMany(question: Of<'many-of'>, value: unknown): Reading {
  const ticked = new Set((Array.isArray(value) ? value : [value]).map(textOf).filter((one) => one !== ''));
  if (ticked.size === 0) return null;
  const known = question.options.map((one) => one.value).filter((one) => ticked.has(one));
  if (known.length !== ticked.size) return { problem: missing(question) };
  if (question.most && known.length > question.most)
    return { problem: `Select up to ${question.most}: ${question.asks}` };
  return { answer: known };
}

function readNumber(question: Of<'number'>, value: unknown): Reading {
  const text = textOf(value);
  if (text === '') return null;
  const number = /^-?\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= question.least && number <= question.most) return { answer: number };
  return { problem: `${sentence(question.asks)} must be a whole number from ${question.least} to ${question.most}` };
}

/** A scale is kept as its point, the first being 1. */
function readScale(question: Of<'scale'>, value: unknown): Reading {
  const text = textOf(value);
  if (text === '') return null;
  const point = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return point >= 1 && point <= question.points.length ? { answer: point } : { problem: missing(question) };
}

function readYesNo(question: Of<'yes-no'>, value: unknown): Reading {
  const text = typeof value === 'boolean' ? (value ? 'yes' : 'no') : textOf(value);
  if (text === '') return null;
  return text === 'yes' || text === 'no' ? { answer: text === 'yes' } : { problem: missing(question) };
}

const emailAddress = z.email().max(254);

function readEmail(value: unknown): Reading {
  const text = textOf(value).toLowerCase();
  if (text === '') return null;
  if (emailAddress.safeParse(text).success) return { answer: text };
  return { problem: 'Enter an email address in the correct format, like name@example.com' };
}

function readOrganisation(question: Of<'organisation'>, value: unknown): Reading {
  const id = textOf(value).toLowerCase();
  if (id === '') return null;
  return z.guid().safeParse(id).success ? { answer: id } : { problem: missing(question) };
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
