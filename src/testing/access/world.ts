import { sql } from 'kysely';
import type { Role } from '../../modules/accounts/index.ts';
import { organisationId } from '../../modules/people/index.ts';
import { readProgramme } from '../../modules/programmes/index.ts';
import { offerSeats, openRelationship } from '../../modules/relationships/index.ts';
import { within } from '../../platform/db/index.ts';
import { linkTo, sendExpression } from '../expressions.ts';
import { openProgramme } from '../open-programme.ts';
import { type Pair, sayYes } from '../pair.ts';
import { appoint, type TestHouse } from '../test-house.ts';
import type { ActorName, ObjectName } from './actors.ts';
import { type Canary, canariesOf } from './canaries.ts';
import { confide, meet } from './confide.ts';
import { type Opened, openLogs } from './open-logs.ts';
import { type Home, pairUp } from './pair-up.ts';
import { type Things, thingsOf } from './things.ts';

export interface World {
  /** Null is nobody signed in. */
  readonly people: Readonly<Record<ActorName, string | null>>;
  /** What the parameters of an address stand for, when this actor tries a door to such an object. */
  readonly things: (actor: ActorName, object: ObjectName) => Things;
  readonly canaries: readonly Canary[];
}

/** Two programmes and their people, one of every kind that the specification names. */
export async function openWorld(house: TestHouse): Promise<World> {
  const pairs = await openPairs(house);
  const { own, both, takingPart, former } = pairs;
  const home = own.programme;
  const staff = (name: string, role: Role, scope: string | null) =>
    house.person({ name, role, ...(scope === null ? {} : { scope }) });
  await appoint(house, { person: takingPart.people.mentee, role: 'coordinator', scope: home });
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
    'deputy safeguarding lead': await staff('Dee Puty', 'deputy-safeguarding-lead', home),
    'data-protection officer': await staff('Dot Officer', 'data-protection-officer', home),
    'steering member': await staff('Stef Steering', 'steering-member', home),
    operator: await staff('Op Erator', 'operator', null),
    'former member': former.people.mentee,
  };
  await openLogs(house, openingsOf(pairs), {
    officer: people['data-protection officer'] ?? '',
    lead: people['safeguarding lead'] ?? '',
  });
  const sets = await setsOf(house, pairs);
  const token = await tokenOfALineManager(house, pairs);
  const ownSets: Partial<Record<ActorName, Things>> = {
    both: sets.both,
    'coordinator taking part': sets.takingPart,
    'former member': sets.former,
  };
  return {
    people,
    canaries: canariesIn(pairs, people),
    things(actor, object) {
      if (actor === 'link holder') return { ...sets[object], ...(object === 'own' ? { token } : {}) };
      return object === 'own' ? (ownSets[actor] ?? sets.own) : sets[object];
    },
  };
}

const names = ['own', 'another', 'ended', 'both', 'takingPart', 'former', 'elsewhere'] as const;
type PairName = (typeof names)[number];
const menteeOf: Readonly<Record<PairName, string>> = {
  own: 'Al Own',
  another: 'Al Another',
  ended: 'Al Ended',
  both: 'Bo Both',
  takingPart: 'Cy Part',
  former: 'Fi Former',
  elsewhere: 'Al Elsewhere',
};
type Pairs = Readonly<Record<PairName, Pair>>;

async function openPairs(house: TestHouse): Promise<Pairs> {
  const home = await openHome(house, 'Cora Coordinator');
  const away = await openHome(house, 'Ed Elsewhere');
  const up = (mentor: string, pair: PairName) => pairUp(house, home, { mentor, mentee: menteeOf[pair] });
  const pairs = {
    own: await up('Mo Own', 'own'),
    another: await up('Mo Another', 'another'),
    ended: await up('Mo Ended', 'ended'),
    both: await up('Mo Both', 'both'),
    takingPart: await up('Mo Part', 'takingPart'),
    former: await up('Mo Former', 'former'),
    elsewhere: await pairUp(house, away, { mentor: 'Mo Elsewhere', mentee: menteeOf.elsewhere }),
  };
  for (const name of names) await furnish(house, pairs[name], menteeOf[name]);
  await mentorToo(house, pairs);
  await end(pairs.ended);
  await leave(house, pairs.former);
  await house.drain();
  return pairs;
}

async function openHome(house: TestHouse, name: string): Promise<Home> {
  const coordinator = await house.person({ name });
  return { coordinator, programme: await openProgramme(house, { coordinator, name: `The programme of ${name}` }) };
}

/** The mentee of one pair coordinates the programme too, and reads as coordinator what is not their own. */
const canariesIn = (pairs: Pairs, people: World['people']): readonly Canary[] =>
  names.flatMap((name) => {
    const pair = pairs[name];
    const isElsewhere = name === 'elsewhere';
    const held = (...roles: readonly ActorName[]) => (isElsewhere ? [] : roles.flatMap((role) => people[role] ?? []));
    const leads = held('safeguarding lead', 'deputy safeguarding lead');
    const officer = held('data-protection officer');
    const opened = isElsewhere ? null : openedIn[name];
    return canariesOf({
      ...{ pair, mentee: menteeOf[name], leads, left: name === 'former' },
      coordinators: isElsewhere ? [pair.people.coordinator] : [pair.people.coordinator, pairs.takingPart.people.mentee],
      openers: opened === null || opened === 'asked' ? [] : [...officer, ...held('safeguarding lead')],
      toldWhy: [
        ...(opened === 'asked' ? [...officer, ...leads] : [...officer, ...held('safeguarding lead')]),
        ...(opened === 'told' ? [pair.people.mentee, pair.people.mentor] : []),
      ],
    });
  });

/** What became of asking for the logs of each pair of the first programme. */
const openedIn: Readonly<Record<Exclude<PairName, 'elsewhere'>, Opened>> = {
  own: 'told',
  another: 'asked',
  ended: 'told',
  both: 'untold',
  takingPart: 'told',
  former: 'told',
};

const openingsOf = (pairs: Pairs) =>
  names.flatMap((name) =>
    name === 'elsewhere' ? [] : [{ pair: pairs[name], mentee: menteeOf[name], opened: openedIn[name] }],
  );

/** Gives a pair everything that a pair makes for itself. */
async function furnish(house: TestHouse, pair: Pair, mentee: string): Promise<void> {
  const { people, as, relationship } = pair;
  await as.mentee.post('/assistants', { name: 'Asa Assistant', email: `assistant-${people.mentee}@council.example` });
  await confide(house, { pair, session: await meet(house, pair), mentee });
  await as.mentee.post(`/relationships/${relationship}/more-time`, { months: '3' });
}

/** The mentee of one pair is a mentor to somebody else. */
async function mentorToo(house: TestHouse, { both, own }: Pick<Pairs, 'both' | 'own'>): Promise<void> {
  await sayYes(house, { mentor: own.people.mentor, mentee: both.people.mentee });
  await house.acting(both.people.mentee, async (tx) => {
    const { programme, people } = both;
    await offerSeats(tx, { programme, mentor: people.mentee, seats: 1 });
    const members = { mentors: [people.mentee], mentees: [own.people.mentor] };
    return openRelationship(tx, { programme, ...members, by: people.mentee, now: house.clock.now() });
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

/** What stands in the mail that asks a line manager to decide about somebody new. */
async function tokenOfALineManager(house: TestHouse, { own }: Pick<Pairs, 'own'>): Promise<string> {
  const programme = await house.acting(null, (tx) => readProgramme(tx, own.programme));
  if (!programme) throw new Error('The programme is not there');
  const managerEmail = 'manager.of.somebody.new@council.example';
  const newcomer = await house.as(await house.person({ name: 'Nia New' }));
  await sendExpression(house, newcomer, { programme, role: 'mentee', given: { name: 'Nia New', managerEmail } });
  return (await linkTo(house, managerEmail)).split('/').at(-1) ?? '';
}
