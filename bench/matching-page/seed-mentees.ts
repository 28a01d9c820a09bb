import { sendRequests } from '../../src/modules/matching/index.ts';
import { organisationId, register } from '../../src/modules/people/index.ts';
import { type Programme, readForm } from '../../src/modules/programmes/index.ts';
import { type Questionnaire, questionsOf } from '../../src/modules/questionnaires/index.ts';
import { answersFromFacts, decide, type Entered, enterExpression } from '../../src/modules/recruitment/index.ts';
import type { Tx } from '../../src/platform/db/index.ts';
import type { TestHouse } from '../../src/testing/index.ts';
import { analyse, copyPeople, mostModels, numbered } from '../web/copy-people.ts';
import { scrambled } from '../web/scrambled.ts';

interface Wanted {
  readonly programme: Programme;
  readonly coordinator: string;
  readonly mentees: number;
  /** Of whom every second mentee names three. */
  readonly mentors: readonly string[];
}

interface Entering extends Pick<Wanted, 'programme' | 'coordinator'> {
  readonly house: TestHouse;
  readonly form: Questionnaire;
  readonly from: number;
  readonly to: number;
}

const enteredAtOnce = 100;
const askedAtOnce = 200;
// Foreign keys are looked up by plans that a connection keeps: those made for an empty table read all of it each time.
const analysedEvery = 1000;
const councils = register.filter(({ to }) => to === null);

/** A country's mentees by the product's own commands and copies of them: selected, and each with a request that waits. */
export async function seedMentees(house: TestHouse, wanted: Wanted): Promise<void> {
  const { programme, coordinator, mentees, mentors } = wanted;
  const { services, clock } = house;
  const people = await enterMentees(house, wanted);
  const form = await house.acting(coordinator, (tx) =>
    readForm(tx, { programme: programme.id, purpose: 'matchingRequest' }),
  );
  // Nothing of a request is copied: what is said in it is sealed to the one who asks.
  for (let from = 0; from < mentees; from += askedAtOnce) {
    const some = people.slice(from, from + askedAtOnce).map((mentee, at) => ({
      ...{ programme: programme.id, mentee, form, by: coordinator, now: clock.now(), connections: new Map() },
      ...{ answers: requestOf(form, from + at), choices: choicesOf(mentors, from + at) },
    }));
    await house.acting(coordinator, (tx) => sendRequests(tx, services.sealing, some));
    if (from % analysedEvery === 0) await analyse(services.db);
  }
}

async function enterMentees(house: TestHouse, { programme, coordinator, mentees }: Wanted): Promise<readonly string[]> {
  const form = await house.acting(coordinator, (tx) =>
    readForm(tx, { programme: programme.id, purpose: 'menteeExpression' }),
  );
  const byCommands = Math.min(mentees, mostModels);
  const models: string[] = [];
  for (let from = 0; from < byCommands; from += enteredAtOnce) {
    const to = Math.min(from + enteredAtOnce, byCommands);
    const entering = { programme, coordinator, house, form, from, to };
    models.push(...(await house.acting(coordinator, (tx) => enterBatch(tx, entering))));
  }
  return house.services.db.transaction('migrate', (tx) => copyPeople(tx, { models, people: mentees }));
}

async function enterBatch(
  tx: Tx,
  { programme, coordinator: by, house, form, from, to }: Entering,
): Promise<readonly string[]> {
  const now = house.clock.now();
  const entered: Entered[] = [];
  for (let number = from; number < to; number++) {
    const one = await enterExpression(tx, {
      ...{ programme, role: 'mentee', wayIn: 'telephone', by, now },
      name: `Mentee ${numbered(number)}`,
      email: `mentee-${numbered(number)}@council.example`,
      answers: expressionOf(form, number),
      endorsement: { decision: 'endorse', releasesTime: true, deferUntil: null, comment: null },
    });
    if (one) entered.push(one);
  }
  await decide(tx, { expressions: entered.map(({ expression }) => expression), decision: 'select', by, now });
  return entered.map(({ person }) => person);
}

const choicesOf = (mentors: readonly string[], number: number): readonly string[] =>
  number % 2 === 0 ? [] : [0, 1, 2].flatMap((turn) => mentors[(number * 7919 + turn * 104_729) % mentors.length] ?? []);

const expressionOf = (form: Questionnaire, number: number) =>
  answersFromFacts(form, {
    organisation: organisationId(councils[scrambled(number) % councils.length]?.key ?? ''),
    'job-title':
      ['Team Manager', 'Head of Service', 'Service Manager', 'Assistant Director'][scrambled(number, 1) % 4] ?? '',
    level: ['middle', 'senior'][scrambled(number, 2) % 2] ?? '',
  });

function requestOf(form: Questionnaire, number: number): Record<string, string | string[]> {
  return Object.fromEntries(
    questionsOf(form).flatMap((question, at): [string, string | string[]][] => {
      if (question.kind === 'many-of') {
        const some = question.options.filter((_, option) => scrambled(number, at, option) % 4 === 0);
        return some.length > 0 ? [[question.name, some.map(({ value }) => value)]] : [];
      }
      if (question.kind === 'long-text')
        return [[question.name, `What mentee ${number} hopes for, in a sentence or two.`]];
      const value =
        question.kind === 'one-of'
          ? question.options[scrambled(number, at) % question.options.length]?.value
          : undefined;
      return value === undefined ? [] : [[question.name, value]];
    }),
  );
}
