import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { sql } from 'kysely';
import { askForRun } from '../../src/modules/matching/index.ts';
import { type Programme, readProgramme } from '../../src/modules/programmes/index.ts';
import { type Tx, within } from '../../src/platform/db/index.ts';
import { masterKeyFromText } from '../../src/platform/sealing/index.ts';
import { databaseAddress, startServer } from '../../src/platform/testing/index.ts';
import { cookieHeader, nobodyYet, openTestHouse } from '../../src/testing/index.ts';
import { mostModels } from '../web/copy-people.ts';
import { percentile } from '../web/load.ts';
import { seed } from '../web/seed.ts';
import type { Answered, Browsing, FromBrowsers, ToBrowsers } from './browsers.ts';
import { type Busy, watchBusy } from './busy.ts';
import { seedMentees } from './seed-mentees.ts';
import { selectMentors } from './select-mentors.ts';
import { settle } from './settle.ts';
import type { FromWorker } from './worker.ts';

// How others are served while everybody of a country is matched on the same machine: npm run bench:matching-page.

const setting = (name: string, usual: number): number => Number(process.env[name] ?? usual);
const size = { mentees: setting('BENCH_MENTEES', 10_000), mentors: setting('BENCH_MENTORS', 5000) };
const seconds = setting('BENCH_SECONDS', 20);
const runs = setting('BENCH_RUNS', 4);
/** Milliseconds. Of a single run it is the third slowest answer, which says little: it is held against all runs together. */
const mostP99 = 50;

const server = await startServer();
Object.assign(process.env, { TEST_DATABASE: 'server', TEST_DATABASE_SERVER: server.address });
const masterKey = randomBytes(32).toString('base64');
const beginning = { ...nobodyYet(), master: masterKeyFromText(masterKey) };
const house = await openTestHouse({ port: 3991, beginning });
const begun = performance.now();
const {
  programme: id,
  coordinator,
  mentee,
} = await seed(house, {
  mentors: Math.min(size.mentors, mostModels),
  relationships: 0,
});
const acting = <T>(work: (tx: Tx) => Promise<T>) => house.acting(coordinator, work);
const programme = await acting((tx) => readProgramme(tx, id));
if (!programme) throw new Error('The programme is gone');
const mentors = await selectMentors(house, { programme, coordinator, mentors: size.mentors });
await seedMentees(house, { programme, coordinator, mentees: size.mentees, mentors });
await settle(server.address);
console.log(
  `${size.mentees} mentees who wait and ${size.mentors} mentors, made in ${Math.round((performance.now() - begun) / 1000)} s`,
);

// Making a country leaves behind what a product that serves one never had.
setFlagsFromString('--expose-gc');
runInNewContext('gc')();
const origin = await house.listen();
const browsers = fork(join(import.meta.dirname, 'browsers.ts'), { execArgv: ['--import', 'tsx'] });
const worker = fork(
  join(import.meta.dirname, 'worker.ts'),
  [await databaseAddress(house.services.db), masterKey, house.clock.now().toString()],
  { execArgv: ['--import', 'tsx'] },
);
await once(worker, 'message');
const browsing: Browsing = {
  pages: [
    { name: 'home', url: `${origin}/`, cookie: await cookieOf(mentee) },
    { name: 'mentors', url: `${origin}/programmes/${id}/mentors`, cookie: await cookieOf(mentee) },
    { name: 'relationships', url: `${origin}/programmes/${id}/relationships`, cookie: await cookieOf(coordinator) },
  ],
  people: setting('BENCH_PEOPLE', 8),
  moment: setting('BENCH_MOMENT', 1000),
};
// The first two times warm up and do not count: every connection to the database by a crowd, and then all else.
await served(() => setTimeout(seconds * 1000), { ...browsing, people: 30, moment: 50 });
await served(() => setTimeout(seconds * 1000));
const idle = await served(() => setTimeout(seconds * 1000));
tellAll('nothing else', idle);
const during: Answered[] = [];
for (let turn = 0; turn < runs; turn++) during.push(...(await whileMatching(programme, turn === 0 ? 'cold' : 'warm')));
const all = p99Of(during);
console.log(`all ${runs} runs together`);
tell('all of it', during);
console.log(
  `  p99 is ${(all / p99Of(idle.answers)).toFixed(2)} of what it is when nothing else goes on; at most ${mostP99} ms: ${all <= mostP99 ? 'met' : 'NOT met'}`,
);
browsers.disconnect();
worker.disconnect();
await house.close();
await server.stop();

async function cookieOf(person: string): Promise<string> {
  return cookieHeader((await house.as(person)).cookies());
}

interface Served {
  readonly answers: readonly Answered[];
  readonly busy: Busy;
}

/** What people were answered while something went on. */
async function served(work: () => Promise<unknown>, by: Browsing = browsing): Promise<Served> {
  const send = (message: ToBrowsers) => browsers.send(message);
  const stop = watchBusy();
  send({ kind: 'browse', ...by });
  await work();
  const busy = stop();
  send({ kind: 'enough' });
  const [told]: FromBrowsers[] = await once(browsers, 'message');
  if (!told || 'fault' in told) throw new Error(told?.fault ?? 'The browsers said nothing');
  return { answers: told.answers, busy };
}

function tell(what: string, answers: readonly Answered[]): void {
  const times = answers.map(([, took]) => took);
  const ms = (share: number) => `${percentile(times, share).toFixed(1)} ms`;
  const figures = `${String(times.length).padStart(5)} answers, median ${ms(0.5)}, p99 ${ms(0.99)}, longest ${ms(1)}`;
  console.log(`  ${what.padEnd(14)} ${figures}`);
}

function tellAll(what: string, { answers, busy: { held, worked } }: Served): void {
  tell(what, answers);
  for (const [page, some] of Map.groupBy(answers, ([, , name]) => name)) tell(`  ${page}`, some);
  console.log(
    `  held up for ${held.toFixed(0)} ms at most; worked for ${worked.toFixed(0)} ms at most without a pause`,
  );
}

async function whileMatching({ version }: Programme, turn: string): Promise<readonly Answered[]> {
  const now = house.clock.now();
  const asking = { programme: { id, version }, trial: null, repeats: null, by: coordinator, now };
  const run = await acting((tx) => askForRun(tx, asking));
  const watching = watch(run);
  const done = once(worker, 'message');
  const during = await served(() => {
    worker.send('a run is asked for');
    return done;
  });
  const [told]: FromWorker[] = await done;
  if (!told || 'fault' in told) throw new Error(told?.fault ?? 'The worker said nothing');
  const { grew, most } = told;
  const phases = await watching;
  console.log(`while everybody is matched, ${turn}`);
  tellAll('all of it', during);
  for (const [at, { state, since }] of phases.entries()) {
    const until = phases[at + 1]?.since ?? Number.POSITIVE_INFINITY;
    const answers = during.answers.filter(([asked]) => asked >= since && asked < until);
    if (answers.length > 0 && state !== 'done') tell(state, answers);
  }
  const { ms, placed } = await resultOf(run);
  console.log(`  ${placed} placed; the thread took ${ms} ms; the worker grew by ${grew} MB at most, to ${most} MB`);
  return during.answers;
}

function p99Of(answers: readonly Answered[]): number {
  const times = answers.map(([, took]) => took);
  return percentile(times, 0.99);
}

interface Phase {
  readonly state: string;
  readonly since: number;
}

/** What the run is at, and since when, until it is done. */
async function watch(run: string): Promise<readonly Phase[]> {
  const phases: Phase[] = [];
  while (!['done', 'failed'].includes(phases.at(-1)?.state ?? '')) {
    const state = await acting((tx) => stateOf(tx, run));
    if (phases.at(-1)?.state !== state) phases.push({ state, since: Date.now() });
    await setTimeout(50);
  }
  return phases;
}

async function stateOf(tx: Tx, run: string): Promise<string> {
  const { rows } = await sql<{ state: string }>`SELECT state FROM matching.run WHERE id = ${run}`.execute(within(tx));
  return rows[0]?.state ?? 'done';
}

async function resultOf(run: string) {
  const { rows } = await acting((tx) =>
    sql<{ ms: number; placed: number }>`
      SELECT r.ms, (SELECT count(*)::int FROM matching.run_pair p WHERE p.run = r.id AND p.mentor IS NOT NULL) AS placed
      FROM matching.run r WHERE r.id = ${run}
    `.execute(within(tx)),
  );
  const [found] = rows;
  if (!found) throw new Error('The run is gone');
  return found;
}
