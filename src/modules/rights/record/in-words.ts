import { z } from 'zod';
import { formatShortDay, formatWhen } from '../../../platform/clock/index.ts';
import { mailKinds } from './mail-kinds.ts';
import type { Value } from './own-record.ts';
import { columnInWords, words } from './words.ts';

export interface Naming {
  /** Names of people by their label. */
  readonly people: ReadonlyMap<string, string | null>;
  /** What a table holds, by its name. */
  readonly titles: ReadonlyMap<string, string>;
}

/** A value as a person reads it. */
export function inWords(name: string, value: Value, naming: Naming): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return stringInWords(name, value, naming);
  if (Array.isArray(value)) return value.map((one) => inWords(name, one, naming)).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([inner, one]) => `${columnInWords(inner)}: ${inWords(inner, one, naming)}`)
    .join('\n');
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/;
const day = /^\d{4}-\d\d-\d\d$/;

function stringInWords(name: string, value: string, naming: Naming): string {
  const { people, titles } = naming;
  if (people.has(value)) return people.get(value) ?? words.somebody(value);
  if (instant.test(value)) return formatWhen(Temporal.Instant.from(value));
  if (day.test(value)) return formatShortDay(Temporal.PlainDate.from(value));
  if (name === 'place') return titles.get(value.split('.').slice(0, 2).join('.')) ?? value;
  if (name === 'kind' && value in mailKinds) return mailKinds[value] ?? value;
  if (codes.has(name) && /^([a-z]+\.)?[a-z]+(-[a-z]+)*$/.test(value))
    return value.replace(/^.*\./, '').replaceAll('-', ' ');
  const answers = answersIn(value);
  return answers === null ? value : inWords(name, answers, naming);
}

/** Fields that hold one of our own few words, and never somebody's. */
const codes: ReadonlySet<string> = new Set([
  ...['kind', 'role', 'way', 'came_by', 'move', 'state', 'side', 'method', 'needed', 'question', 'decision', 'level'],
  ...['audience', 'extent', 'choice', 'cause', 'held_for', 'journey', 'step', 'purpose'],
]);

const answerValue: z.ZodType<Value> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(answerValue), z.record(z.string(), answerValue)]),
);
const sealedAnswers = z.string().startsWith('{').transform(parsed).pipe(z.record(z.string(), answerValue));

/** A form is sealed as one text, its answers by the names of its questions. */
function answersIn(value: string): Readonly<Record<string, Value>> | null {
  const read = sealedAnswers.safeParse(value);
  return read.success ? read.data : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
