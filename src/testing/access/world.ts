import { sql } from 'kysely';
import { grantRole, type Role } from '../../modules/accounts/index.ts';
import { organisationId } from '../../modules/people/index.ts';
import { readProgramme } from '../../modules/programmes/index.ts';
import { decide, enterExpression } from '../../modules/recruitment/index.ts';
import { within } from '../../platform/db/index.ts';
import { openPair, type Pair } from '../pair.ts';
import type { TestHouse } from '../test-house.ts';
import type { ActorName, ObjectName } from './actors.ts';
import { type Things, thingsOf } from './things.ts';

export interface World {
  /** Null is nobody signed in. */
  readonly people: Readonly<Record<ActorName, string | null>>;
  /** What the parameters of an address stand for, when this actor tries a door to such an object. */
  readonly things: (actor: ActorName, object: ObjectName) => Things;
}

/** Two programmes and their people, one of every kind that the specification names. */
export async function openWorld(house: TestHouse): Promise<World> {
  const pairs = await openPairs(house);
  const { own, both, takingPart, former } = pairs;
  const home = own.programme;
  const staff = (name: string, role: Role, scope: string | null) =>
    house.person({ name, role, ...(scope === null ? {} : { scope }) });
  await house.acting(null, (tx) =>
    grantRole(tx, {
      person: takingPart.people.mentee,
      role: 'coordinator',
      scope: home,
      by: null,
      now: house.clock.now(),
    }),
  );
  const people: World['people'] = {
    'signed out': null,
    mentee: own.people.mentee,
    mentor: own.people.mentor,
    both: both.people.mentee,
    assistant: await assistantOf(house, own),
    'line manager': await lineManagerOf(house, own),
    'link holder': null,
    coordinator: own.people.coordinator,
    'coordinator taking part': takingPart.people.mentee,
    'coordinator elsewhere': pairs.elsewhere.people.coordinator,
    'organisation lead': await staff('Olu Lead', 'organisation-lead', organisationId('rutland-county-council')),
    'safeguarding lead': await staff('Safi Guard', 'safeguarding-lead', home),
    'data-protection officer': await staff('Dot Officer', 'data-protection-officer', home),
    'steering member': await staff('Stef Steering', 'steering-member', home),
    operator: await staff('Op Erator', 'operator', null),
    'former member': former.people.mentee,
  };
  const sets = await setsOf(house, pairs);
  const ownSets: Partial<Record<ActorName, Things>> = {
    both: sets.both,
    'coordinator taking part': sets.takingPart,
    'former member': sets.former,
  };
  return {
    people,
    things: (actor, object) => (object === 'own' ? (ownSets[actor] ?? sets.own) : sets[object]),
  };
}

type PairName = 'own' | 'another' | 'elsewhere' | 'ended' | 'both' | 'takingPart' | 'former';
type Pairs = Readonly<Record<PairName, Pair>>;

async function openPairs(house: TestHouse): Promise<Pairs> {
  const own = await openPair(house);
  const home = { programme: own.programme, coordinator: own.people.coordinator };
  const open = (mentor: string, mentee: string) => openPair(house, { within: home, names: { mentor, mentee } });
  const pairs = {
    own,
    another: await open('Mo Another', 'Al Another'),
    ended: await open('Mo Ended', 'Al Ended'),
    both: await open('Mo Both', 'Bo Both'),
    takingPart: await open('Mo Part', 'Cy Part'),
    former: await open('Mo Former', 'Fi Former'),
    elsewhere: await openPair(house, { names: { mentor: 'Mo Elsewhere', mentee: 'Al Elsewhere' } }),
  };
  for (const pair of Object.values(pairs)) await furnish(house, pair);
  await end(pairs.ended);
  await leave(house, pairs.former);
  await house.drain();
  return pairs;
}

/** Gives a pair what doors can lead to: expressions of both, and everything that a pair makes for itself. */
async function furnish(house: TestHouse, { programme, people, as }: Pair): Promise<void> {
  const by = people.coordinator;
  for (const side of ['mentee', 'mentor'] as const) await enter(house, { programme, person: people[side], side, by });
  await as.mentee.post('/assistants', {
    name: 'Asa Assistant',
    email: `assistant-of-${people.mentee}@council.example`,
  });
}

interface Entering {
  readonly programme: string;
  readonly person: string;
  readonly side: 'mentee' | 'mentor';
  readonly by: string;
}

async function enter(house: TestHouse, { programme: id, person, side, by }: Entering): Promise<void> {
  const now = house.clock.now();
  await house.acting(by, async (tx) => {
    const programme = await readProgramme(tx, id);
    const { rows } = await sql<{ email: string; name: string }>`
      SELECT c.email, p.name FROM people.contact c JOIN people.person p ON p.id = c.person WHERE p.id = ${person}
    `.execute(within(tx));
    const [known] = rows;
    if (!programme || !known) throw new Error('Somebody of the world is not known');
    const endorsement = { decision: 'endorse', releasesTime: true, deferUntil: null, comment: null } as const;
    const entering = {
      ...known,
      programme,
      role: side,
      answers: {},
      wayIn: 'telephone',
      endorsement,
      by,
      now,
    } as const;
    const entered = await enterExpression(tx, entering);
    if (entered) await decide(tx, { expressions: [entered.expression], decision: 'select', by, now });
  });
}

async function end({ relationship, as }: Pair): Promise<void> {
  const { status } = await as.mentee.post(`/relationships/${relationship}/ending`, {
    reason: 'finished',
    when: 'now',
    another: 'no',
  });
  if (status !== 303) throw new Error(`The ending answered ${status}`);
}

/** Somebody who is a member no longer: the mentee's place was taken from them. */
const leave = (house: TestHouse, { relationship, people }: Pair): Promise<unknown> =>
  house.services.db.transaction('migrate', (tx) =>
    sql`UPDATE relationships.member SET left_at = ${house.clock.now()}
        WHERE relationship = ${relationship} AND person = ${people.mentee}`.execute(within(tx)),
  );

/** Named by the mentee when the pair was furnished. */
async function assistantOf(house: TestHouse, { people }: Pair): Promise<string> {
  const { rows } = await house.services.db.transaction('migrate', (tx) =>
    sql<{ assistant: string }>`SELECT assistant FROM accounts.assistance WHERE principal = ${people.mentee}`.execute(
      within(tx),
    ),
  );
  const [row] = rows;
  if (!row) throw new Error('The mentee has no assistant');
  return row.assistant;
}

async function lineManagerOf(house: TestHouse, { people }: Pair): Promise<string> {
  const manager = await house.person({ name: 'Lin Manager' });
  await house.services.db.transaction('migrate', (tx) =>
    sql`INSERT INTO people.person (id, name, sort_name, registered_at, registered_by)
        VALUES (${manager}, 'Lin Manager', 'manager lin', ${house.clock.now()}, ${manager})`.execute(within(tx)),
  );
  await house.services.db.transaction('migrate', (tx) =>
    sql`UPDATE people.line_management SET manager = ${manager} WHERE person = ${people.mentee}`.execute(within(tx)),
  );
  return manager;
}

async function setsOf(house: TestHouse, pairs: Pairs): Promise<Readonly<Record<PairName, Things>>> {
  const of = (name: PairName) => thingsOf(house, pairs[name]);
  return {
    own: await of('own'),
    another: await of('another'),
    elsewhere: await of('elsewhere'),
    ended: await of('ended'),
    both: await of('both'),
    takingPart: await of('takingPart'),
    former: await of('former'),
  };
}
