import { setTimeout } from 'node:timers/promises';
import { buildHouse } from '../../src/main/house.ts';
import { matching } from '../../src/modules/matching/index.ts';
import { movableClock } from '../../src/platform/clock/index.ts';
import { openDatabase } from '../../src/platform/db/index.ts';
import { outboxCarrier } from '../../src/platform/mail/index.ts';
import { masterKeyFromText } from '../../src/platform/sealing/index.ts';

/** In MB: how much a run added to the process, and how much there was altogether. */
interface Memory {
  readonly grew: number;
  readonly most: number;
}
/** It says null once it is there, and then after every run that it was sent word of. */
export type FromWorker = Memory | { readonly fault: string } | null;

// A process of its own, as `alongside start` makes one on a server. Of all that a worker does it only carries out runs.
const [url = '', masterKey = '', now = ''] = process.argv.slice(2);
const db = await openDatabase({ kind: 'server', web: url, worker: url, keys: url, migrate: url });
const clock = movableClock(Temporal.Instant.from(now));
const { services } = buildHouse({
  ...{ db, clock, master: masterKeyFromText(masterKey), carrier: outboxCarrier(db) },
  settings: { baseUrl: 'http://localhost', serviceName: 'Alongside', demonstration: false, providers: [] },
});
const send = (message: FromWorker) => process.send?.(message);

process.on('message', () => {
  carryOut().then(send, (error: unknown) => send({ fault: String(error) }));
});
process.on('disconnect', () => process.exit(0));
send(null);

async function carryOut(): Promise<Memory> {
  const sweep = matching.sweeps.find(({ name }) => name === 'matching.carry-out-runs');
  if (!sweep) throw new Error('Nothing carries out runs');
  const before = process.memoryUsage.rss();
  let most = before;
  let over = false;
  const run = sweep.run({ db, now: clock.now(), services }).finally(() => {
    over = true;
  });
  while (!over) {
    most = Math.max(most, process.memoryUsage.rss());
    await Promise.race([run, setTimeout(50)]);
  }
  await run;
  return { grew: Math.round((most - before) / 1e6), most: Math.round(most / 1e6) };
}
