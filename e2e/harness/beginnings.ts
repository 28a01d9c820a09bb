import {
  joinAsMentor,
  joinProgramme,
  openProgramme as openByCommands,
  openPair,
  type TestHouse,
} from '../../src/testing/index.ts';
import type { Asks, Joining, OpenProgramme } from './asks.ts';

// Where a journey begins that another one proves: made by the product's own commands, without a browser.
type OpenedByCommands = Awaited<ReturnType<typeof openByCommands>>;

interface Opened {
  readonly programme: OpenedByCommands;
  readonly coordinator: string;
}

const opened = new WeakMap<TestHouse, Opened>();

const coordinatorEmail = 'cora@council.example';

export async function openProgramme(house: TestHouse): Promise<OpenProgramme> {
  const coordinator = await house.person({ name: 'Cora Coordinator', email: coordinatorEmail });
  const programme = await openByCommands(house, { coordinator });
  opened.set(house, { programme, coordinator });
  const { id, name, slug } = programme;
  return { id, name, publicPage: `/p/${slug}`, coordinator: coordinatorEmail };
}

export async function join(house: TestHouse, { as, topics = ['confidence'], ...person }: Joining): Promise<string> {
  const begun = begunIn(house);
  if (as === 'mentee') return joinProgramme(house, { ...begun, role: 'mentee', ...person });
  if (as === 'selected mentor') return joinProgramme(house, { ...begun, role: 'mentor', ...person });
  return joinAsMentor(house, { ...begun, ...person, topics, seats: 1 });
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
