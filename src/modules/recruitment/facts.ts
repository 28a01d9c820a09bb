import { type Answer, type Answers, factIn, type Questionnaire, questionsOf } from '../questionnaires/index.ts';

/** What recruitment acts on, read out of the answers by what the questions mean, whatever they are called. */
export interface ExpressionFacts {
  readonly name: string | null;
  readonly organisation: string | null;
  readonly jobTitle: string | null;
  readonly inPostSince: Temporal.PlainDate | null;
  readonly level: string | null;
  readonly capacity: number | null;
  readonly managerName: string | null;
  readonly managerEmail: string | null;
}

export function factsOf(form: Questionnaire, answers: Answers): ExpressionFacts {
  const text = (fact: string) => textOf(factIn(form, answers, fact));
  const since = text('in-post-since');
  const capacity = factIn(form, answers, 'capacity');
  return {
    name: text('name'),
    organisation: text('organisation'),
    jobTitle: text('job-title'),
    inPostSince: since === null ? null : Temporal.PlainDate.from(since),
    level: text('level'),
    capacity: typeof capacity === 'number' ? capacity : null,
    managerName: text('manager-name'),
    managerEmail: text('manager-email'),
  };
}

const textOf = (answer: Answer | undefined): string | null => (typeof answer === 'string' ? answer : null);

/** The other way about, for a file whose columns are known by what they mean. What the form does not ask is left out. */
export function answersFromFacts(
  form: Questionnaire,
  facts: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    questionsOf(form).flatMap(({ fact, name }) => {
      const value = fact === undefined ? undefined : facts[fact];
      return value === undefined || value === null ? [] : [[name, value]];
    }),
  );
}

/** The answers parted by who may read them: policies work by row, so each set of readers gets its own. */
export function partsOf(form: Questionnaire, answers: Answers): readonly { readers: string[]; body: Answers }[] {
  const parts = new Map<string, { readers: string[]; body: Record<string, Answer> }>();
  for (const { name, readers } of questionsOf(form)) {
    const answer = answers[name];
    if (answer === undefined) continue;
    const sorted = readers.toSorted();
    const part = parts.get(sorted.join()) ?? { readers: sorted, body: {} };
    part.body[name] = answer;
    parts.set(sorted.join(), part);
  }
  return [...parts.values()];
}
