import { sql } from 'kysely';
import {
  movePortrait,
  offerCapacity,
  portraitForm,
  readPortrait,
  savePortrait,
} from '../../src/modules/directory/index.ts';
import { recordTraining } from '../../src/modules/learning/index.ts';
import { makeKnownIn, organisationId, recordPost, register, registerPerson } from '../../src/modules/people/index.ts';
import { readForm, readProgramme } from '../../src/modules/programmes/index.ts';
import { type Questionnaire, questionsOf } from '../../src/modules/questionnaires/index.ts';
import { decide, enterExpression } from '../../src/modules/recruitment/index.ts';
import { dayOf } from '../../src/platform/clock/index.ts';
import { type Tx, within } from '../../src/platform/db/index.ts';
import { openPair, type TestHouse } from '../../src/testing/index.ts';
import { analyse, copyPeople, mostModels, numbered } from './copy-people.ts';
import { scrambled } from './scrambled.ts';

export interface Seeded {
  readonly programme: string;
  readonly coordinator: string;
  /** With a relationship under way, and free to browse. */
  readonly mentee: string;
}

interface Sizes {
  readonly mentors: number;
  readonly relationships: number;
}

/** A programme of national size: mentors by the product's own commands and copies of them, relationships copied from one. */
export async function seed(house: TestHouse, { mentors, relationships }: Sizes): Promise<Seeded> {
  const { programme, people } = await openPair(house);
  const coordinator = people.coordinator;
  await house.acting(coordinator, (tx) => select(tx, { programme, person: people.mentee, by: coordinator, house }));
  const form = await house.acting(coordinator, async (tx) =>
    portraitForm(await readForm(tx, { programme, purpose: 'mentorExpression' })),
  );
  const batch = 100;
  const byCommands = Math.min(mentors, mostModels);
  const models: string[] = [];
  for (let first = 0; first < byCommands; first += batch) {
    await house.acting(coordinator, async (tx) => {
      for (let number = first; number < Math.min(first + batch, byCommands); number++)
        models.push(await addMentor(tx, { programme, by: coordinator, number, form, now: house.clock.now() }));
    });
  }
  await house.services.db.transaction('migrate', (tx) => copyPeople(tx, { models, people: mentors }));
  await house.services.db.transaction('migrate', (tx) => copyRelationships(tx, programme, relationships));
  await analyse(house.services.db);
  return { programme, coordinator, mentee: people.mentee };
}

interface Selecting {
  readonly programme: string;
  readonly person: string;
  readonly by: string;
  readonly house: TestHouse;
}

async function select(tx: Tx, { programme: id, person, by, house }: Selecting): Promise<void> {
  const programme = await readProgramme(tx, id);
  const { rows } = await sql<{ email: string; name: string }>`
    SELECT c.email, p.name FROM people.contact c JOIN people.person p ON p.id = c.person WHERE c.person = ${person}
  `.execute(within(tx));
  const [known] = rows;
  if (!programme || !known) throw new Error('The mentee is not known');
  const entered = await enterExpression(tx, {
    ...known,
    programme,
    role: 'mentee',
    answers: {},
    wayIn: 'telephone',
    endorsement: { decision: 'endorse', releasesTime: true, deferUntil: null, comment: null },
    by,
    now: house.clock.now(),
  });
  if (!entered) throw new Error('The mentee could not be entered');
  await decide(tx, { expressions: [entered.expression], decision: 'select', by, now: house.clock.now() });
}

interface Adding {
  readonly programme: string;
  readonly by: string;
  readonly number: number;
  readonly form: Questionnaire;
  readonly now: Temporal.Instant;
}

const forenames = ['Amina', 'Bethan', 'Callum', 'Dawn', 'Eilidh', 'Farah', 'Gwen', 'Harpreet', 'Imran', 'Joanne'];
const surnames = [
  'Adeyemi',
  'Bailey',
  'Campbell',
  'Demir',
  'Eze',
  'Fletcher',
  'Griffiths',
  'Hussain',
  'Nowak',
  'Zhang',
];
const councils = register.filter(({ to }) => to === null);

async function addMentor(tx: Tx, { programme, by, number, form, now }: Adding): Promise<string> {
  const name = `${pick(forenames, number)} ${pick(surnames, Math.floor(number / 10))} ${numbered(number)}`;
  const { person } = await registerPerson(tx, { name, email: `mentor-${numbered(number)}@council.example`, by, now });
  await makeKnownIn(tx, { person, programme, now });
  const organisation = organisationId(pick(councils, scrambled(number)).key);
  const manager = { name: null, email: null };
  await recordPost(tx, { person, organisation, title: 'Head of Service', since: null, manager, by, now });
  await recordTraining(tx, { programme, people: [person], kind: 'course', heldOn: dayOf(now), by, now });
  await offerCapacity(tx, { programme, mentor: person, seats: 1 + (number % 3), by, now });
  await savePortrait(tx, { programme, mentor: person, form, answers: answersFor(form, number), by, now });
  const portrait = await readPortrait(tx, { programme, mentor: person, lock: true });
  if (portrait) await movePortrait(tx, { portrait, move: 'publish', by, now });
  return person;
}

/** Something plausible in each question, different from mentor to mentor. */
function answersFor(form: Questionnaire, number: number): Record<string, string | string[]> {
  return Object.fromEntries(
    questionsOf(form).flatMap((question, at): [string, string | string[]][] => {
      if (question.kind === 'many-of')
        return [
          [
            question.name,
            question.options.filter((_, option) => scrambled(number, at, option) % 3 === 0).map(({ value }) => value),
          ],
        ];
      if (question.kind === 'one-of') return [[question.name, pick(question.options, scrambled(number, at)).value]];
      return question.kind === 'long-text' || question.kind === 'short-text'
        ? [[question.name, `Twenty years in children's services, the last ${1 + (number % 9)} of them in this post.`]]
        : [];
    }),
  );
}

/** The nth relationship joins the nth mentor and the next one, from the pair's own dates. */
async function copyRelationships(tx: Tx, programme: string, count: number): Promise<void> {
  await sql`
    WITH mentors AS (
      SELECT mentor, row_number() OVER (ORDER BY mentor) - 1 AS n, count(*) OVER () AS many
      FROM directory.portrait WHERE programme = ${programme}
    ), model AS (
      SELECT r.opened_at, r.opened_by, r.ends_on FROM relationships.relationship r WHERE r.programme = ${programme} LIMIT 1
    ), made AS (
      SELECT gen_random_uuid() AS id, g AS n FROM generate_series(0, ${count}::int - 1) g
    ), opened AS (
      INSERT INTO relationships.relationship (id, programme, opened_at, opened_by, ends_on)
      SELECT made.id, ${programme}, model.opened_at, model.opened_by, model.ends_on FROM made, model
    ), joined AS (
      INSERT INTO relationships.member (relationship, programme, person, side, joined_at)
      SELECT made.id, ${programme}, m.mentor, s.side, model.opened_at
      FROM made, model, (VALUES ('mentor', 0), ('mentee', 1)) AS s (side, shift), mentors m
      WHERE m.n = (made.n + s.shift) % m.many
    )
    INSERT INTO relationships.state_change (relationship, programme, turn, state, at, by_person)
    SELECT made.id, ${programme}, 1,
      (ARRAY['agreeing', 'active', 'active', 'active', 'paused', 'ended'])[1 + made.n % 6],
      model.opened_at + make_interval(mins => made.n::int), model.opened_by
    FROM made, model
  `.execute(within(tx));
}

function pick<T>(from: readonly T[], number: number): T {
  const found = from[number % from.length];
  if (found === undefined) throw new Error('Nothing to pick from');
  return found;
}
