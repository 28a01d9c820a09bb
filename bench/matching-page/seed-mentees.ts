import { sendRequest } from '../../src/modules/matching/index.ts';
import { organisationId, register } from '../../src/modules/people/index.ts';
import { type Programme, readForm } from '../../src/modules/programmes/index.ts';
import { type Questionnaire, questionsOf } from '../../src/modules/questionnaires/index.ts';
import { answersFromFacts, decide, enterExpression } from '../../src/modules/recruitment/index.ts';
import type { Tx } from '../../src/platform/db/index.ts';
import type { TestHouse } from '../../src/testing/index.ts';

interface Wanted {
  readonly programme: Programme;
  readonly coordinator: string;
  readonly mentees: number;
  /** Of whom every second mentee names three. */
  readonly mentors: readonly string[];
}

interface Batch extends Wanted {
  readonly house: TestHouse;
  readonly from: number;
  readonly forms: Readonly<Record<'expression' | 'request', Questionnaire>>;
}

const batchSize = 100;
const councils = register.filter(({ to }) => to === null);

/** A country's mentees by the product's own commands: selected, and each with a request that waits. */
export async function seedMentees(house: TestHouse, wanted: Wanted): Promise<void> {
  const { programme, coordinator, mentees } = wanted;
  const forms = await house.acting(coordinator, async (tx) => ({
    expression: await readForm(tx, { programme: programme.id, purpose: 'menteeExpression' }),
    request: await readForm(tx, { programme: programme.id, purpose: 'matchingRequest' }),
  }));
  for (let from = 0; from < mentees; from += batchSize) await seedBatch({ ...wanted, house, from, forms });
}

async function seedBatch(batch: Batch): Promise<void> {
  const { programme, house, forms } = batch;
  const entered = await house.acting(batch.coordinator, (tx) => enterBatch(tx, batch));
  // Each by themselves, as they do it: nobody opens the keys of so many others within an hour.
  for (const { person, number } of entered) {
    const said = { form: forms.request, answers: requestOf(forms.request, number), choices: choicesOf(batch, number) };
    const whose = { programme: programme.id, mentee: person, by: person, now: house.clock.now() };
    await house.acting(person, (tx) =>
      sendRequest(tx, house.services.sealing, { ...whose, ...said, connections: new Map() }),
    );
  }
}

interface OneEntered {
  readonly expression: string;
  readonly person: string;
  readonly number: number;
}

async function enterBatch(tx: Tx, batch: Batch): Promise<readonly OneEntered[]> {
  const { programme, coordinator: by, mentees, house, from, forms } = batch;
  const now = house.clock.now();
  const entered: OneEntered[] = [];
  for (let number = from; number < Math.min(from + batchSize, mentees); number++) {
    const one = await enterExpression(tx, {
      ...{ programme, role: 'mentee', wayIn: 'telephone', by, now },
      name: `Mentee ${number}`,
      email: `mentee${number}@council.example`,
      answers: expressionOf(forms.expression, number),
      endorsement: { decision: 'endorse', releasesTime: true, deferUntil: null, comment: null },
    });
    if (one) entered.push({ ...one, number });
  }
  await decide(tx, { expressions: entered.map(({ expression }) => expression), decision: 'select', by, now });
  return entered;
}

const choicesOf = ({ mentors }: Batch, number: number): readonly string[] =>
  number % 2 === 0 ? [] : [0, 1, 2].flatMap((turn) => mentors[(number * 7919 + turn * 104_729) % mentors.length] ?? []);

const expressionOf = (form: Questionnaire, number: number) =>
  answersFromFacts(form, {
    organisation: organisationId(councils[(number * 13) % councils.length]?.key ?? ''),
    'job-title': ['Team Manager', 'Head of Service', 'Service Manager', 'Assistant Director'][number % 4] ?? '',
    level: ['middle', 'senior'][number % 2] ?? '',
  });

function requestOf(form: Questionnaire, number: number): Record<string, string | string[]> {
  return Object.fromEntries(
    questionsOf(form).flatMap((question, at): [string, string | string[]][] => {
      if (question.kind === 'many-of') {
        const some = question.options.filter((_, option) => (number + at + option) % 4 === 0);
        return some.length > 0 ? [[question.name, some.map(({ value }) => value)]] : [];
      }
      if (question.kind === 'long-text')
        return [[question.name, `What mentee ${number} hopes for, in a sentence or two.`]];
      const value = question.kind === 'one-of' ? question.options[number % question.options.length]?.value : undefined;
      return value === undefined ? [] : [[question.name, value]];
    }),
  );
}
