import { organisationId } from '../../../people/index.ts';
import { type Priority, suggestLevel } from '../../../programmes/index.ts';
import { answersSchema, type Question, type Questionnaire, questionsOf } from '../../../questionnaires/index.ts';
import { answersFromFacts } from '../../facts.ts';
import type { PersonRow } from '../rows/person-row.ts';
import { topicsFor } from './topics.ts';

interface Asked {
  readonly form: Questionnaire;
  readonly priority: Priority;
  readonly today: Temporal.PlainDate;
}

/**
 * A row as answers to the form of its role. What the form cannot hold (a capacity above its most, a date it does not
 * allow) is left out; areas of experience come in as its topics, and once more in the person's own words.
 */
export function answersOfRow(row: PersonRow, { form, priority, today }: Asked): Readonly<Record<string, unknown>> {
  const answers: Record<string, unknown> = {
    ...answersFromFacts(form, { ...plainFacts(row, form), ...chosenFacts(row, form, priority) }),
  };
  const checked = answersSchema(form, { today, required: 'name-only' }).safeParse(answers);
  for (const { path } of checked.error?.issues ?? []) delete answers[String(path[0])];
  return answers;
}

function plainFacts(row: PersonRow, form: Questionnaire): Record<string, unknown> {
  const capacity = questionFor(form, 'capacity');
  const most = capacity?.kind === 'number' ? capacity.most : Number.POSITIVE_INFINITY;
  return {
    name: row.name?.name,
    organisation: row.organisation && organisationId(row.organisation.key),
    'job-title': row.title,
    'in-post-since': row.since?.toString(),
    'manager-name': row.manager.name,
    'manager-email': row.manager.email,
    capacity: row.capacity === null ? null : Math.min(row.capacity, most),
    headline: sentence(row.hopes),
    hopes: row.role === 'mentee' ? inTheirWords('Experience wanted in a mentor', row.areas) : null,
    about: row.role === 'mentor' ? inTheirWords('Experience', row.areas) : null,
  };
}

function chosenFacts(row: PersonRow, form: Questionnaire, priority: Priority): Record<string, unknown> {
  const topics = questionFor(form, 'topics');
  const methods = questionFor(form, 'methods');
  const values = topics?.kind === 'many-of' ? topicsFor(row.areas, topics.options).values.slice(0, topics.most) : [];
  const training = { yes: 'trained', no: 'not-yet', pending: 'not-yet', unknown: null }[row.trained];
  return {
    topics: values,
    methods: methods?.kind === 'many-of' ? row.methods.map((way) => way.replaceAll(' ', '-')) : [],
    training,
    level: row.role === 'mentee' && row.title !== null ? suggestLevel(priority, row.title) : null,
  };
}

const questionFor = (form: Questionnaire, fact: string): Question | undefined =>
  questionsOf(form).find((question) => question.fact === fact);

const sentence = (text: string | null): string | null => text && text.charAt(0).toUpperCase() + text.slice(1);

const inTheirWords = (what: string, areas: readonly string[]): string | null =>
  areas.length === 0 ? null : `${what}: ${areas.join(', ')}.`;
