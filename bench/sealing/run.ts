import { startServer } from '../../src/platform/testing/index.ts';
import { openPair, openTestHouse, type TestHouse, type Visitor } from '../../src/testing/index.ts';
import { inClear } from './clear.ts';

const turns = Number(process.env['BENCH_TURNS'] ?? 400);
const bound = 1.25;

/** A page, opened by whoever wrote it and by the other. */
interface Page {
  readonly name: string;
  readonly path: string;
  readonly author: Visitor;
  readonly other: Visitor;
}

const server = await startServer();
Object.assign(process.env, { TEST_DATABASE: 'server', TEST_DATABASE_SERVER: server.address });
const houses = { clear: await openTestHouse({ sealing: inClear }), sealed: await openTestHouse() };
const pages = { clear: await written(houses.clear), sealed: await written(houses.sealed) };

for (const [index, sealed] of pages.sealed.entries()) {
  const clear = pages.clear[index];
  if (clear) await compare(sealed, clear);
}
await houses.clear.close();
await houses.sealed.close();
await server.stop();

async function compare(sealed: Page, clear: Page): Promise<void> {
  const times: Record<'clear' | 'author' | 'other', number[]> = { clear: [], author: [], other: [] };
  for (let turn = -20; turn < turns; turn++) {
    const taken = {
      clear: await timeOf(clear.author, clear.path),
      author: await timeOf(sealed.author, sealed.path),
      other: await timeOf(sealed.other, sealed.path),
    };
    // The first turns warm everything up and do not count.
    if (turn < 0) continue;
    for (const kind of ['clear', 'author', 'other'] as const) times[kind].push(taken[kind]);
  }
  const [floor, author, other] = [median(times.clear), median(times.author), median(times.other)];
  const verdict = author / floor <= bound ? `within ${bound}` : `over ${bound}`;
  console.log(
    `${sealed.name}: in clear ${floor.toFixed(2)} ms; sealed ${author.toFixed(2)} ms, ${(author / floor).toFixed(2)} times (${verdict}); ` +
      `with the reading entered ${other.toFixed(2)} ms, ${(other / floor).toFixed(2)} times`,
  );
}

async function timeOf(visitor: Visitor, path: string): Promise<number> {
  const began = performance.now();
  const { status } = await visitor.get(path);
  if (status !== 200) throw new Error(`${path} answered ${status}`);
  return performance.now() - began;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** A pair with a session, its log, and ten goals, all written by the mentee. */
async function written(house: TestHouse): Promise<readonly Page[]> {
  const { relationship, as } = await openPair(house);
  const arranged = await as.mentee.post(`/relationships/${relationship}/sessions/new`, {
    ...{ 'day-day': '8', 'day-month': '9', 'day-year': '2026', time: '2pm', minutes: '60' },
    ...{ method: 'online', place: 'The usual link' },
  });
  const session = /[0-9a-f-]{36}/.exec(
    (await as.mentee.get(`/relationships/${relationship}`)).html.split('/sessions/')[1] ?? '',
  )?.[0];
  if (arranged.status !== 303 || !session) throw new Error('There is no session');
  await as.mentee.post(`/sessions/${session}/log/edit`, { discussed: 'What was said there. '.repeat(100), seen: '0' });
  for (let goal = 0; goal < 10; goal++)
    await as.mentee.post(`/relationships/${relationship}/goals`, { goal: `A goal, the ${goal}th of them` });
  const both = { author: as.mentee, other: as.mentor };
  return [
    { name: 'a session log', path: `/sessions/${session}/log`, ...both },
    { name: 'ten goals', path: `/relationships/${relationship}/goals`, ...both },
  ];
}
