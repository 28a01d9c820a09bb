import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { movableClock } from '../clock/index.ts';
import { type Database, newId } from '../db/index.ts';
import { testDatabase } from '../testing/index.ts';
import { drain, type Event, type Handler, record, type Sweep, startWorker, type Trouble, type Work } from './index.ts';

const start = Temporal.Instant.from('2026-10-14T13:00:00Z');
const clock = movableClock(start);
let db: Database;

beforeEach(async () => {
  db = await testDatabase({ upTo: 'jobs' });
});
afterEach(() => db.close());

const heardBy =
  (heard: Event[]): Handler<object> =>
  async ({ event }) => {
    heard.push(event);
  };

const workOf = (parts: Partial<Work<object>>): Work<object> => ({
  db,
  clock,
  services: {},
  subscriptions: [],
  sweeps: [],
  ...parts,
});

const listening = (subscriptions: Record<string, Handler<object>>, name = 'notifications') => ({ name, subscriptions });

const submitted = (ids: Record<string, string> = { expression: newId() }) => ({
  type: 'recruitment.expression-submitted',
  by: newId(),
  programme: newId(),
  ids,
  at: start,
});

const happen = (event = submitted()) => db.transaction('web', (tx) => record(tx, event));

test.each([
  ['text for an id', { expression: 'I would like a mentor' }],
  ['an id with text behind it', { expression: `${newId()} and more` }],
  ['text for a name', { 'I would like a mentor': newId() }],
])('an event refuses %s', async (_, ids) => {
  await expect(happen(submitted(ids))).rejects.toThrow('event_ids_check');
});

test('an event refuses text for its type', async () => {
  await expect(happen({ ...submitted(), type: 'recruitment.Ann wrote this' })).rejects.toThrow('event_type_check');
});

test('a page writes events and reads none, and cannot reach the jobs', async () => {
  await happen();
  const read = (table: string) =>
    db.transaction('web', (tx) => sql`select from ${sql.table(table)}`.execute(tx.tables()));
  await expect(read('jobs.event')).rejects.toThrow('permission denied');
  await expect(read('pgboss.job')).rejects.toThrow('permission denied');
});

test('every subscriber hears of an event once, with its ids', async () => {
  const [first, second]: [Event[], Event[]] = [[], []];
  const event = submitted();
  await happen(event);
  const work = workOf({
    subscriptions: [
      listening({ [event.type]: heardBy(first) }),
      listening({ [event.type]: heardBy(second) }, 'monitoring'),
      listening({ 'learning.place-taken': heardBy(second) }, 'learning'),
    ],
  });
  await drain(work);
  await drain(work);
  expect(first).toEqual([{ ...event, id: expect.any(String) }]);
  expect(second).toEqual(first);
});

test('what a transaction that failed would have recorded is never heard', async () => {
  const heard: Event[] = [];
  const failing = db.transaction('web', async (tx) => {
    await record(tx, submitted());
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  await drain(workOf({ subscriptions: [listening({ [submitted().type]: heardBy(heard) })] }));
  expect(heard).toEqual([]);
});

test('a handler that fails is undone, its try is counted, and no text of the error is kept', async () => {
  await happen();
  const failing: Handler<object> = async ({ tx }) => {
    await record(tx, { ...submitted(), type: 'test.half-done' });
    throw new RangeError('Ann wrote this');
  };
  await expect(drain(workOf({ subscriptions: [listening({ [submitted().type]: failing })] }))).rejects.toThrow(
    'Ann wrote',
  );
  const jobs = await db.transaction('worker', (tx) =>
    sql`select state::text, output, (select count(*) from jobs.event) as events from pgboss.job`.execute(tx.tables()),
  );
  expect(jobs.rows).toEqual([{ state: 'retry', output: { error: 'RangeError' }, events: 1 }]);
});

test('what only the commit would refuse is counted as a try as well', async () => {
  await happen();
  const late: Handler<object> = async ({ tx }) => {
    await sql`
      create temp table cup (id int unique deferrable initially deferred) on commit drop;
      insert into cup values (1), (1)
    `.execute(tx.tables());
  };
  await expect(drain(workOf({ subscriptions: [listening({ [submitted().type]: late })] }))).rejects.toThrow(
    'cup_id_key',
  );
  const { rows } = await db.transaction('worker', (tx) => sql`select state::text from pgboss.job`.execute(tx.tables()));
  expect(rows).toEqual([{ state: 'retry' }]);
});

test('one handler that fails holds up no other', async () => {
  const heard: Event[] = [];
  await happen();
  const failing: Handler<object> = () => Promise.reject(new Error('not now'));
  const subscriptions = [
    listening({ [submitted().type]: failing }),
    listening({ [submitted().type]: heardBy(heard) }, 'monitoring'),
  ];
  await expect(drain(workOf({ subscriptions }))).rejects.toThrow('not now');
  expect(heard).toHaveLength(1);
});

test('what a handler records is heard in the same drain, and so is what a sweep records', async () => {
  const heard: Event[] = [];
  let due = 1;
  const sweep: Sweep<object> = {
    name: 'test.once',
    every: Temporal.Duration.from({ days: 1 }),
    async run() {
      if (due === 0) return 0;
      due -= 1;
      await happen();
      return 1;
    },
  };
  const passOn: Handler<object> = ({ tx }) => record(tx, { ...submitted(), type: 'test.passed-on' });
  const subscriptions = [listening({ [submitted().type]: passOn, 'test.passed-on': heardBy(heard) })];
  await drain(workOf({ subscriptions, sweeps: [sweep] }));
  expect(heard).toHaveLength(1);
});

test('two live workers share the events between them, and hear each of them once within a second', async () => {
  const heard: Event[] = [];
  const troubles: Trouble[] = [];
  const work = workOf({ subscriptions: [listening({ [submitted().type]: heardBy(heard) })] });
  const workers = await Promise.all(
    [1, 2].map(() => startWorker({ ...work, report: (trouble) => troubles.push(trouble) })),
  );
  await happen();
  const asked = performance.now();
  await expect.poll(() => heard.length, { interval: 10, timeout: 5_000 }).toBe(1);
  expect(performance.now() - asked).toBeLessThan(1_000);
  await Promise.all(Array.from({ length: 20 }, () => happen()));
  await expect.poll(() => heard.length, { interval: 20, timeout: 15_000 }).toBe(21);
  await Promise.all(workers.map((worker) => worker.stop()));
  expect(new Set(heard.map(({ id }) => id)).size).toBe(21);
  expect(troubles).toEqual([]);
});

test('a sweep with an interval runs once in it, however many workers there are, and again after a failure', async () => {
  const troubles: Trouble[] = [];
  let runs = 0;
  const sweep: Sweep<object> = {
    name: 'test.hourly',
    every: Temporal.Duration.from({ hours: 1 }),
    run() {
      runs += 1;
      return runs === 1 ? Promise.reject(new Error('not now')) : Promise.resolve(0);
    },
  };
  const live = async () => {
    const begin = () => startWorker({ ...workOf({ sweeps: [sweep] }), report: (trouble) => troubles.push(trouble) });
    const workers = await Promise.all([begin(), begin()]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await Promise.all(workers.map((worker) => worker.stop()));
  };
  await live();
  expect(troubles).toEqual([{ during: 'test.hourly', error: new Error('not now') }]);
  clock.moveTo(start.add({ minutes: 3 }));
  await live();
  await live();
  expect(runs).toBe(2);
  clock.moveTo(start);
});
