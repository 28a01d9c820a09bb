// The process that is killed: it says what was lost since the last time, then writes until its end. Each line that it
// prints after a commit is a promise.
import { readFileSync, writeSync } from 'node:fs';
import { sql } from 'kysely';
import { systemClock } from '../../src/platform/clock/index.ts';
import { newId, openDatabase } from '../../src/platform/db/index.ts';
import { record, startWorker } from '../../src/platform/jobs/index.ts';
import { heardOnce, missing, prepare, subscriptions } from './witness.ts';

const [place = '', promised = ''] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);

const db = await openDatabase(JSON.parse(place));
await prepare(db);
const ids: string[] = readFileSync(promised, 'utf8').split('\n').filter(Boolean);
say(`missing ${await missing(db, ids)}`);

if (process.argv[4] === 'check') {
  say(`heard ${await heardOnce(db)}`);
  await db.close();
} else {
  const report = ({ error }: { error: unknown }) => say(`trouble ${String(error).replaceAll('\n', ' ')}`);
  await startWorker({ db, clock: systemClock, services: {}, sweeps: [], subscriptions, report });
  say('ready');
  await Promise.all([1, 2, 3].map(writeForEver));
}

async function writeForEver() {
  for (;;) {
    const id = newId();
    const at = systemClock.now();
    await db.transaction('web', async (tx) => {
      await sql`insert into crash.written values (${id})`.execute(tx.tables());
      await record(tx, { type: 'crash.written', by: null, programme: null, ids: { written: id }, at });
    });
    say(`wrote ${id}`);
  }
}
