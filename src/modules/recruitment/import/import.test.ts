import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf } from '../../../platform/clock/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import { asOperator, openTestHouse, type TestHouse } from '../../../testing/index.ts';
import { organisationId, readAccessNeeds, readDetails, register } from '../../people/index.ts';
import { type Programme, readProgramme, startProgramme, templateWithId } from '../../programmes/index.ts';
import { acknowledgeRole } from '../commands/acknowledge-role.ts';
import { bringIn } from './commands/bring-in.ts';
import { startImport } from './commands/start-import.ts';
import { takeBackImport } from './commands/take-back-import.ts';
import { type Decisions, decisionsSchema } from './decisions.ts';
import { readImportDraft } from './draft.ts';
import { readFile } from './file/read-file.ts';
import { findImport } from './queries/find-import.ts';
import { builtOn, importCounts, importedPeople } from './queries/import-result.ts';
import { knownPeople } from './queries/known-people.ts';
import { notedFacts } from './queries/noted-facts.ts';
import { readImport } from './read-import.ts';

const bytes = readFileSync(new URL('../../../../demo/east-midlands-people.xlsx', import.meta.url));
const sheets = sheetsOf(await readFile({ name: 'people.xlsx', bytes }));

function sheetsOf(read: Awaited<ReturnType<typeof readFile>>) {
  if (typeof read === 'string') throw new Error(read);
  return read;
}

let house: TestHouse;
let coordinator: string;
let programme: Programme;
let imported: string;
const now = () => house.clock.now();
const act = <T>(work: (tx: Tx) => Promise<T>) => house.acting(coordinator, work);

beforeAll(async () => {
  house = await openTestHouse();
  coordinator = await house.person({ name: 'Ana Okafor' });
  const template = templateWithId('regional-leaders');
  if (!template) throw new Error('The template is missing');
  const organisation = organisationId('leicester-city-council');
  programme = await asOperator(house, coordinator, async (tx) => {
    const id = await startProgramme(tx, { template, name: 'Leaders', organisation, by: coordinator, now: now() });
    return found(await readProgramme(tx, id));
  });
}, 120_000);
afterAll(() => house.close());

/** The workbook with everything answered that must be. */
const answered: Decisions = decisionsSchema.parse({
  cells: { 'Mentors!B11': 'gareth.griffiths@rutl.example', 'Mentees 25-26!J8': 'marcus.taylor@lincolnshire.example' },
  rows: { 'Mentors!9': 'leave out' },
  posts: { 'Mentees 25-26!5': 'Mentors!4' },
  notes: {
    'Mentors!16': { do: 'keep', kind: 'leave', text: 'On leave until January' },
    'Mentees 25-26!11': { do: 'keep', kind: 'not with', text: 'Not Rhys Sesay' },
    'Mentees 25-26!13': { do: 'keep', kind: 'access need', text: 'Cameras off' },
    'Mentees 25-26!8': { do: 'discard' },
  },
});

function found<T>(one: T | null | undefined): T {
  if (one === null || one === undefined) throw new Error('It should be there');
  return one;
}

const start = (): Promise<string> =>
  act((tx) =>
    startImport(tx, house.services.sealing, { programme: programme.id, sheets, by: coordinator, now: now() }),
  );

const bring = (id: string, decisions = answered) =>
  act(async (tx) => {
    const known = await knownPeople(tx, programme.id);
    const read = readImport(sheets, decisions, { register, today: dayOf(now()), known });
    const bringing = { id, programme, read, known, decisions, by: coordinator, now: now() };
    return bringIn(tx, house.services.sealing, bringing);
  });

const importedAs = (id: string) => act(async (tx) => found(await findImport(tx, { programme: programme.id, id })));

const personNamed = async (name: string) => {
  const people = await act((tx) => importedPeople(tx, { id: imported, most: 500, skip: 0 }));
  return found(people.find((one) => one.name === name));
};

test('refused: the draft is sealed to whoever uploaded it, and another coordinator does not see it', async () => {
  imported = await start();
  const other = await house.person({ role: 'coordinator', scope: programme.id });
  const { sealing } = house.services;
  const read = (tx: Tx) => readImportDraft(tx, sealing, { id: imported, author: coordinator });
  expect(await house.acting(other, read)).toBeNull();
  expect((await act(read))?.sheets).toEqual(sheets);
});

test('done: everybody who is ready comes in, once, in both roles where they are in both lists', {
  timeout: 120_000,
}, async () => {
  expect(await bring(imported)).toEqual({ done: true, count: 116 });
  expect(await act((tx) => importCounts(tx, imported))).toEqual({ people: 114, mentors: 45, mentees: 71 });
  expect(await personNamed('Tomasz Patel')).toMatchObject({ roles: ['mentee', 'mentor'], isNew: true });
});

test('invalid: an import happens once, and its draft is gone', async () => {
  expect(await bring(imported)).toMatchObject({ done: false, why: 'no longer open' });
  const { sealing } = house.services;
  expect(await act((tx) => readImportDraft(tx, sealing, { id: imported, author: coordinator }))).toBeNull();
});

test('done: the same list again finds everybody there already', async () => {
  expect(await bring(await start())).toEqual({ done: true, count: 0 });
});

test('done: a person in both lists holds the post that was chosen; another holds the later one', async () => {
  const details = async (name: string) => {
    const { person } = await personNamed(name);
    return act((tx) => readDetails(tx, person));
  };
  expect(await details('Rachel Demir')).toMatchObject({ organisationName: 'North Northamptonshire Council' });
  expect(await details('Tomasz Patel')).toMatchObject({ title: 'Team Manager, MASH' });
  expect(await details('Sunita St John')).toMatchObject({ enteredBy: coordinator });
});

test('EM-03: what a manager has said already is recorded; the others are asked', async () => {
  const states = await act(async (tx) => {
    const { rows } = await sql<{ state: string; count: number }>`
      SELECT s.state, count(*)::int AS count FROM recruitment.standing s
      JOIN recruitment.import_row r ON r.expression = s.expression
      WHERE r.import = ${imported} AND s.until IS NULL AND s.role = 'mentee' GROUP BY s.state ORDER BY s.state
    `.execute(within(tx));
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  });
  expect(states).toEqual({ 'manager-declined': 18, waiting: 27, 'with-manager': 26 });
});

test('done: kept notes become facts, sealed to the person; access needs wait for the person to share them', async () => {
  const { sealing } = house.services;
  const facts = async (name: string) => {
    const { person } = await personNamed(name);
    return act((tx) => notedFacts(tx, sealing, { programme: programme.id, person }));
  };
  const mentors = await act((tx) => importedPeople(tx, { id: imported, most: 500, skip: 0 }));
  const sunita = found(mentors.find(({ name, roles }) => name === 'Sunita St John' && roles.includes('mentor')));
  const [leave] = await act((tx) => notedFacts(tx, sealing, { programme: programme.id, person: sunita.person }));
  expect(leave).toMatchObject({ kind: 'leave', text: 'On leave until January' });
  expect(leave?.until?.toString()).toBe('2027-01-01');
  const rhys = await personNamed('Rhys Sesay');
  expect(await facts('Bethan Ní Bhriain')).toMatchObject([{ kind: 'not with', about: [rhys.person] }]);
  expect(await facts('Rhys Taylor')).toEqual([]);
  const { person } = await personNamed('Ibrahim Brennan');
  const needs = await act((tx) => readAccessNeeds(tx, sealing, { person, as: 'coordinator' }));
  expect(needs).toMatchObject({ text: 'Cameras off', shownTo: ['coordinator'], enteredBy: coordinator });
});

test('refused: once something has been built on it, an import stays, and says on whom', async () => {
  const before = now();
  const { person } = await personNamed('Gwen Malik');
  house.clock.advance({ hours: 1 });
  const acknowledged = { programme, person, role: 'mentor', wayIn: 'telephone', by: coordinator, now: now() } as const;
  await expect(
    act(async (tx) => {
      await acknowledgeRole(tx, acknowledged);
      expect(await takeBackImport(tx, { found: await found_(tx), by: coordinator, now: now() })).toBe(false);
      expect(await builtOn(tx, imported, before)).toEqual([{ name: 'Gwen Malik', what: 'acknowledged' }]);
      throw new Undone();
    }),
  ).rejects.toThrow(Undone);
});

test('done: whom another programme knows is looked after here as well, until the list is taken back', {
  timeout: 120_000,
}, async () => {
  const { person } = await personNamed('Gwen Malik');
  const elsewhere = await house.person({ name: 'Ed Elsewhere' });
  const there = <T>(work: (tx: Tx) => Promise<T>) => house.acting(elsewhere, work);
  const template = found(templateWithId('regional-leaders'));
  const organisation = organisationId('leicester-city-council');
  const id = await asOperator(house, elsewhere, (tx) =>
    startProgramme(tx, { template, name: 'Elsewhere', organisation, by: elsewhere, now: now() }),
  );
  const list = await there(async (tx) => {
    const { sealing } = house.services;
    const made = await startImport(tx, sealing, { programme: id, sheets, by: elsewhere, now: now() });
    const known = await knownPeople(tx, id);
    const read = readImport(sheets, answered, { register, today: dayOf(now()), known });
    const there = found(await readProgramme(tx, id));
    await bringIn(tx, sealing, {
      id: made,
      programme: there,
      read,
      known,
      decisions: answered,
      by: elsewhere,
      now: now(),
    });
    return made;
  });
  expect(await there((tx) => readDetails(tx, person))).not.toBeNull();
  const back = found(await there((tx) => findImport(tx, { programme: id, id: list })));
  expect(await there((tx) => takeBackImport(tx, { found: back, by: elsewhere, now: now() }))).toBe(true);
  expect(await there((tx) => readDetails(tx, person))).toBeNull();
  expect(await act((tx) => readDetails(tx, person))).not.toBeNull();
});

test('done: an import is taken back whole, and its people are forgotten', { timeout: 120_000 }, async () => {
  const back = await importedAs(imported);
  expect(await act((tx) => takeBackImport(tx, { found: back, by: coordinator, now: now() }))).toBe(true);
  expect(await act((tx) => knownPeople(tx, programme.id))).toEqual([]);
  const left = await house.services.db.transaction('migrate', async (tx) => {
    const { rows } = await sql<{ people: string | null; accounts: number }>`
      SELECT (SELECT string_agg(p.name, ',') FROM people.known_in k JOIN people.person p ON p.id = k.person WHERE programme = ${programme.id}) AS people,
        (SELECT count(*)::int FROM accounts.account WHERE email LIKE '%@rutl.example') AS accounts
    `.execute(within(tx));
    return rows[0];
  });
  expect(left).toEqual({ people: 'Ana Okafor', accounts: 0 });
});

/** Thrown to leave nothing of a test behind. */
class Undone extends Error {}

const found_ = async (tx: Tx) => found(await findImport(tx, { programme: programme.id, id: imported }));
