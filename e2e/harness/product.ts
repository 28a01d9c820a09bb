import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterTheStory, nobodyYet, openTestHouse, type TestHouse } from '../../src/testing/index.ts';
import type { Ask, Asks } from './asks.ts';
import { choose, join, openProgramme, pair, take } from './beginnings.ts';

// The product runs in a process of its own, as it does for its users, and one test at a time has it to itself.
let house: TestHouse | null = null;

const answers: { [Name in keyof Asks]: (given: Asks[Name]['given']) => Promise<Asks[Name]['answer']> } = {
  open: async (opening) => {
    await house?.close();
    const beginning = opening === 'demonstration' ? afterTheStory() : nobodyYet();
    house = await openTestHouse({ port: await freePort(), beginning });
    return house.listen();
  },
  person: (given) => open().person(given),
  programme: async () => openProgramme(open()),
  join: async (given) => join(open(), given),
  take: async (given) => take(open(), given),
  choose: async (given) => choose(open(), given),
  pair: async (given) => pair(open(), given),
  mails: async ({ to }) => (await open().mailsTo(to)).map(({ subject, body_text }) => ({ subject, text: body_text })),
  move: async (by) => {
    open().clock.advance(by);
    await open().drain();
    return null;
  },
  logged: async () => open().logged(),
};

function open(): TestHouse {
  if (!house) throw new Error('Nothing is open yet.');
  return house;
}

process.on('message', (ask: Ask) => {
  answer(ask).then(
    (answer) => process.send?.({ id: ask.id, answer }),
    (error) => process.send?.({ id: ask.id, fault: error instanceof Error ? error.stack : String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));

async function answer<Name extends keyof Asks>({ name, given }: Ask<Name>) {
  return answers[name](given);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('This machine gives no free port');
  return address.port;
}
