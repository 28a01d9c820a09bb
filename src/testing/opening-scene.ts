import { sql } from 'kysely';
import type { Role } from '../modules/accounts/index.ts';
import { nameStaff } from '../modules/programmes/index.ts';
import { newId, within } from '../platform/db/index.ts';
import { openPair, type Pair } from './pair.ts';
import type { TestHouse } from './test-house.ts';
import type { Visitor } from './visitor.ts';

export interface NamedPerson {
  readonly person: string;
  readonly address: string;
  readonly as: Visitor;
}

/** A pair that has written a log and a note, and those who are named where the law requires the log to be read. */
export interface OpeningScene {
  readonly pair: Pair;
  readonly session: string;
  readonly officer: NamedPerson;
  readonly lead: NamedPerson;
  readonly deputy: NamedPerson;
  readonly list: string;
  readonly ask: string;
}

const names: Readonly<Partial<Record<Role, string>>> = {
  'data-protection-officer': 'Dot Officer',
  'safeguarding-lead': 'Safi Guard',
  'deputy-safeguarding-lead': 'Dee Puty',
};

/** Somebody new who holds this role in the programme of the pair. */
export async function nameFor(house: TestHouse, { programme, people }: Pair, role: Role): Promise<NamedPerson> {
  const address = `${newId().slice(-12)}@council.example`;
  const by = people.coordinator;
  const name = names[role] ?? 'Somebody Named';
  const person = await house.acting(by, (tx) =>
    nameStaff(tx, { programme, name, email: address, role, by, now: house.clock.now() }),
  );
  return { person, address, as: await house.as(person) };
}

export async function openOpeningScene(house: TestHouse): Promise<OpeningScene> {
  const pair = await openPair(house);
  const named = (role: Role) => nameFor(house, pair, role);
  return {
    pair,
    session: await writeLog(house, pair),
    officer: await named('data-protection-officer'),
    lead: await named('safeguarding-lead'),
    deputy: await named('deputy-safeguarding-lead'),
    list: `/programmes/${pair.programme}/openings`,
    ask: `/relationships/${pair.relationship}/openings/new`,
  };
}

async function writeLog(house: TestHouse, { relationship, as }: Pair): Promise<string> {
  const { day, month, year } = house.clock.now().toZonedDateTimeISO('Europe/London').subtract({ days: 1 });
  await as.mentee.post(`/relationships/${relationship}/sessions/held`, {
    ...{ 'day-day': String(day), 'day-month': String(month), 'day-year': String(year) },
    ...{ time: '2pm', minutes: '60', method: 'online' },
  });
  const { rows } = await house.services.db.transaction('migrate', (tx) =>
    sql<{ id: string }>`SELECT id FROM sessions.session WHERE relationship = ${relationship}`.execute(within(tx)),
  );
  const session = rows[0]?.id ?? '';
  await as.mentee.post(`/sessions/${session}/log/edit`, { discussed: 'We spoke of the tribunal', seen: '0' });
  await as.mentor.post(`/sessions/${session}/note`, { note: 'A note to myself' });
  return session;
}

/** What the officer types, to be told at once. */
export const openingTyped = {
  reason: 'The order of the court of 28 August.\nNothing less will do.',
  hours: '4',
  telling: 'at-once',
} as const;

/** The officer asks; gives the address of what waits for the second. */
export async function askedToOpen(
  { officer, ask }: OpeningScene,
  typed: Readonly<Record<string, string>> = openingTyped,
): Promise<string> {
  const { to } = await officer.as.post(ask, typed);
  if (!to) throw new Error('It was not asked for');
  return to;
}
