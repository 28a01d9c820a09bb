import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import fastify from 'fastify';
import type { Database } from '../../src/platform/db/index.ts';
import { startServer } from '../../src/platform/testing/index.ts';
import { cookieHeader, openTestHouse, type Visitor } from '../../src/testing/index.ts';
import { type Load, median, repeat } from './load.ts';
import { seed } from './seed.ts';
import { replay, type Statement, statementsOf } from './statements.ts';

const setting = (name: string, usual: number): number => Number(process.env[name] ?? usual);
const seconds = setting('BENCH_SECONDS', 3);
const rounds = setting('BENCH_ROUNDS', 5);
const clients = 10;
const sizes = { mentors: setting('BENCH_MENTORS', 5000), relationships: setting('BENCH_RELATIONSHIPS', 20_000) };

interface Page {
  readonly name: string;
  readonly path: string;
  readonly visitor: Visitor;
}

const server = await startServer();
Object.assign(process.env, { TEST_DATABASE: 'server', TEST_DATABASE_SERVER: server.address });
const house = await openTestHouse({ port: 3990 });
const started = performance.now();
const { programme, coordinator, mentee } = await seed(house, sizes);
const took = Math.round((performance.now() - started) / 1000);
console.log(`${sizes.mentors} mentors and ${sizes.relationships} relationships, made in ${took} s\n`);
const origin = await house.listen();
const browsers = fork(join(import.meta.dirname, 'browser.ts'), { execArgv: ['--import', 'tsx'] });
const pages: readonly Page[] = [
  { name: "the mentee's home", path: '/', visitor: await house.as(mentee) },
  { name: 'the directory', path: `/programmes/${programme}/mentors`, visitor: await house.as(mentee) },
  {
    name: "the coordinator's list",
    path: `/programmes/${programme}/relationships`,
    visitor: await house.as(coordinator),
  },
];
for (const page of pages) await measure(page, { browsers, db: house.services.db });
browsers.disconnect();
await house.close();
await server.stop();

async function measure(page: Page, { browsers, db }: { browsers: ChildProcess; db: Database }): Promise<void> {
  await page.visitor.get(page.path);
  let size = 0;
  const statements = await statementsOf(async () => {
    const { status, bytes } = await page.visitor.get(page.path);
    if (status !== 200) throw new Error(`${page.path} answered ${status}`);
    size = bytes.length;
  });
  const constant = await constantOf(size);
  const cookie = cookieHeader(page.visitor.cookies());
  const turns: Record<'page' | 'queries' | 'constant', Load[]> = { page: [], queries: [], constant: [] };
  for (let round = 0; round <= rounds; round++) {
    // The first round warms everything up and does not count.
    const keep = (kind: keyof typeof turns, load: Load) => (round === 0 ? undefined : turns[kind].push(load));
    keep('page', await browse(browsers, `${origin}${page.path}`, cookie));
    keep('queries', await repeat(() => replay(db, statements), clients, seconds));
    keep('constant', await browse(browsers, constant.url, cookie));
  }
  await constant.close();
  report(page.name, { turns, size, statements });
}

async function browse(browsers: ChildProcess, url: string, cookie: string): Promise<Load> {
  browsers.send({ url, cookie, clients, seconds });
  const [{ load, fault }] = await once(browsers, 'message');
  if (fault) throw new Error(fault);
  return load;
}

async function constantOf(size: number) {
  const app = fastify();
  const body = 'x'.repeat(size);
  app.get('/', (_, reply) => reply.type('text/html').send(body));
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { url, close: () => app.close() };
}

interface Measured {
  readonly turns: Readonly<Record<'page' | 'queries' | 'constant', readonly Load[]>>;
  readonly size: number;
  readonly statements: readonly Statement[];
}

function report(name: string, { turns, size, statements }: Measured): void {
  const rate = (kind: keyof typeof turns) => median(turns[kind].map(({ perSecond }) => perSecond));
  const p99 = (kind: keyof typeof turns) => median(turns[kind].map((load) => load.p99));
  const floor = Math.min(rate('queries'), rate('constant'));
  console.log(`${name} (${Math.round(size / 1024)} KiB, ${statements.length} statements)`);
  for (const [kind, words] of [
    ['page', 'the page'],
    ['queries', 'floor: its own statements'],
    ['constant', 'floor: a constant of its size'],
  ] as const)
    console.log(`  ${words.padEnd(30)} ${rate(kind).toFixed(0).padStart(7)} a second, p99 ${p99(kind).toFixed(1)} ms`);
  console.log(`  the page is ${(rate('page') / floor).toFixed(2)} of the slower floor\n`);
}
