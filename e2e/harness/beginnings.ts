import { keepOnShortlist } from '../../src/modules/directory/index.ts';
import {
  askForMentor,
  joinAsMentor,
  joinProgramme,
  openProgramme as openByCommands,
  openPair,
  type TestHouse,
  takeEverybody,
} from '../../src/testing/index.ts';
import type { Asks, Joining, OpenProgramme } from './asks.ts';

// Where a journey begins that another one proves: made by the product's own commands, without a browser.
type OpenedByCommands = Awaited<ReturnType<typeof openByCommands>>;

interface Opened {
  readonly programme: OpenedByCommands;
  readonly coordinator: string;
  /** Who has joined, by their addresses. */
  readonly people: Map<string, string>;
}

const opened = new WeakMap<TestHouse, Opened>();

const coordinatorEmail = 'cora@council.example';

export async function openProgramme(house: TestHouse): Promise<OpenProgramme> {
  const coordinator = await house.person({ name: 'Cora Coordinator', email: coordinatorEmail });
  const programme = await openByCommands(house, { coordinator });
  opened.set(house, { programme, coordinator, people: new Map() });
  const { id, name, slug } = programme;
  return { id, name, publicPage: `/p/${slug}`, coordinator: coordinatorEmail };
}

export async function join(house: TestHouse, joining: Joining): Promise<string> {
  const id = await joinAs(house, joining);
  begunIn(house).people.set(joining.email, id);
  return id;
}

function joinAs(house: TestHouse, { as, topics = ['confidence'], ...person }: Joining): Promise<string> {
  const { programme, coordinator } = begunIn(house);
  const joining = { programme, coordinator, ...person };
  if (as === 'mentee') return joinProgramme(house, { ...joining, role: 'mentee' });
  if (as === 'selected mentor') return joinProgramme(house, { ...joining, role: 'mentor' });
  return joinAsMentor(house, { ...joining, topics, seats: 1 });
}

export async function take(house: TestHouse, { mentors }: Asks['take']['given']): Promise<null> {
  const { programme, coordinator } = begunIn(house);
  await takeEverybody(house, { programme, coordinator, mentors });
  return null;
}

export async function choose(house: TestHouse, { mentee, mentors }: Asks['choose']['given']): Promise<null> {
  const { programme, people } = begunIn(house);
  const [who, ...choices] = [mentee, ...mentors].map((email) => people.get(email));
  if (who === undefined) throw new Error(`${mentee} has not joined.`);
  const wished = choices.filter((one) => one !== undefined);
  await house.acting(who, async (tx) => {
    const kept = { programme: programme.id, mentee: who, now: house.clock.now() };
    for (const mentor of wished) await keepOnShortlist(tx, { ...kept, mentor });
  });
  await askForMentor(await house.as(who), `/programmes/${programme.id}/request`, { choices: wished });
  return null;
}

export async function pair(house: TestHouse, { signed }: Asks['pair']['given']): Promise<Asks['pair']['answer']> {
  const { programme, coordinator } = begunIn(house);
  const { relationship, addresses } = await openPair(house, {
    signed,
    within: { programme: programme.id, coordinator },
  });
  return { relationship: `/relationships/${relationship}`, mentor: addresses.mentor, mentee: addresses.mentee };
}

function begunIn(house: TestHouse): Opened {
  const begun = opened.get(house);
  if (!begun) throw new Error('No programme is open yet.');
  return begun;
}
