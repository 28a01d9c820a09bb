import { randomBytes } from 'node:crypto';
import { systemClock } from '../../src/platform/clock/index.ts';
import { newId } from '../../src/platform/db/index.ts';
import { masterKeyFromText, sealingWith } from '../../src/platform/sealing/index.ts';
import { startServer, testDatabase } from '../../src/platform/testing/index.ts';

// How long it takes until the boxes of a whole country's mentees are open: one after the other, and all in one statement.
const count = Number(process.env['BENCH_KEYS'] ?? 2000);

const server = await startServer();
Object.assign(process.env, { TEST_DATABASE: 'server', TEST_DATABASE_SERVER: server.address });
const db = await testDatabase({ upTo: 'sealing' });
const sealing = sealingWith(masterKeyFromText(randomBytes(32).toString('base64')), systemClock);
const people = Array.from({ length: count }, newId);

for (const id of people)
  await db.transaction('web', async (tx) => {
    (await sealing.box(tx, { kind: 'person', id })).seal('What they hope for', `bench.hope.sealed:${id}`);
  });

const oneByOne = await timeOf(() =>
  db.transaction('web', async (tx) => {
    for (const id of people) await sealing.reader(tx, { kind: 'person', id });
  }),
);
const together = await timeOf(() => db.transaction('web', (tx) => sealing.boxes(tx, people)));
console.log(
  `${count} keys: one by one ${Math.round(oneByOne)} ms, together ${Math.round(together)} ms, ${(oneByOne / together).toFixed(1)} times as fast`,
);
await db.close();
await server.stop();

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
