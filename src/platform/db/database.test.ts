import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../testing/index.ts';
import { type Database, isRetryable, newId, type Tx, violates, within } from './index.ts';

interface Tables {
  'place.seat': { mentor: number; taken_by: string };
}

let db: Database;
beforeAll(async () => {
  db = await testDatabase({ upTo: 'db' });
  await db.transaction('migrate', (tx) =>
    sql`
      create schema place;
      grant usage on schema place to alongside_web;
      create table place.seat (mentor int constraint one_seat primary key, taken_by text not null);
      grant select, insert, update on place.seat to alongside_web
    `.execute(tx.tables()),
  );
});
afterAll(() => db.close());

const seats = (tx: Tx) => within<Tables>(tx).selectFrom('place.seat').selectAll().orderBy('mentor').execute();
const take = (tx: Tx, mentor: number, taken_by: string) =>
  within<Tables>(tx).insertInto('place.seat').values({ mentor, taken_by }).execute();

test('a role may do what it was granted and no more', async () => {
  await expect(db.transaction('worker', seats)).rejects.toMatchObject({ name: 'DatabaseError', code: '42501' });
  await expect(db.transaction('web', (tx) => sql`drop table place.seat`.execute(tx.tables()))).rejects.toThrow('owner');
  expect(await db.transaction('web', seats)).toEqual([]);
});

test('a second transaction inside the first is refused, and not waited for', async () => {
  const nested = db.transaction('web', () => db.transaction('web', seats));
  await expect(nested).rejects.toThrow('A transaction is already open here');
});

test('an error says which rule was broken and quotes nobody', async () => {
  await db.transaction('web', (tx) => take(tx, 1, 'Ann'));
  const error: unknown = await db.transaction('web', (tx) => take(tx, 1, 'Bob')).catch((thrown: unknown) => thrown);
  expect(violates(error, 'one_seat')).toBe(true);
  expect(isRetryable(error)).toBe(false);
  expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/Ann|Bob|\(1\)/);
});

test('work that throws, or that swallows an error of the database, leaves nothing behind', async () => {
  let told = 0;
  const thrown = db.transaction('web', async (tx) => {
    tx.afterCommit(() => told++);
    await take(tx, 2, 'Ann');
    throw new Error('changed my mind');
  });
  await expect(thrown).rejects.toThrow('changed my mind');
  const swallowed = db.transaction('web', async (tx) => {
    tx.afterCommit(() => told++);
    await take(tx, 3, 'Ann');
    await take(tx, 3, 'Bob').catch(() => undefined);
  });
  await expect(swallowed).rejects.toThrow();
  expect(await db.transaction('web', seats)).toEqual([{ mentor: 1, taken_by: 'Ann' }]);
  expect(told).toBe(0);
});

test('who is acting is known in the transaction that says so, and forgotten after it', async () => {
  const [person, link] = [newId(), newId()];
  const acting = (tx: Tx) => sql`select app.person() as person, app.link() as link`.execute(tx.tables());
  const during = await db.transaction('web', async (tx) => {
    await sql`select set_config('app.person', ${person}, true), set_config('app.link', ${link}, true)`.execute(
      tx.tables(),
    );
    return acting(tx);
  });
  expect(during.rows).toEqual([{ person, link }]);
  for (let again = 0; again < 12; again += 1) {
    expect((await db.transaction('web', acting)).rows).toEqual([{ person: null, link: null }]);
  }
});

test('many at once are each served, and what runs after a commit runs after it', async () => {
  const seen: number[] = [];
  await Promise.all(
    Array.from({ length: 30 }, (_, index) =>
      db.transaction('web', async (tx) => {
        tx.afterCommit(() => seen.push(index));
        await take(tx, 100 + index, 'someone');
      }),
    ),
  );
  expect(seen).toHaveLength(30);
  expect(await db.transaction('web', seats)).toHaveLength(31);
});

test('work that can wait goes after the page that is open, also one that fails, and waits for no longer than it may', async () => {
  const order: string[] = [];
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
  const page = db.transaction('web', async () => {
    await answered;
    order.push('page');
    throw new Error('changed my mind');
  });
  const work = db.afterPages(60_000).then(() => order.push('work'));
  await db.afterPages(1);
  order.push('out of patience');
  answer();
  await expect(page).rejects.toThrow('changed my mind');
  await work;
  expect(order).toEqual(['out of patience', 'page', 'work']);
});

test('what is asked for together is answered in its order, and a fault among it undoes all', async () => {
  const seat = (mentor: number) =>
    sql<{ mentor: number }>`INSERT INTO place.seat VALUES (${mentor}, 'Ann') RETURNING mentor`;
  const together = await db.transaction('web', (tx) =>
    Promise.all([71, 72, 73].map((mentor) => seat(mentor).execute(within(tx)))),
  );
  expect(together.map(({ rows }) => rows)).toEqual([[{ mentor: 71 }], [{ mentor: 72 }], [{ mentor: 73 }]]);
  const faulty = db.transaction('web', (tx) =>
    Promise.all([seat(74), sql`SELECT 1 / 0`, seat(75)].map((one) => one.execute(within(tx)))),
  );
  await expect(faulty).rejects.toThrow('division by zero');
  const { rows } = await db.transaction('web', (tx) =>
    sql`SELECT FROM place.seat WHERE mentor IN (74, 75)`.execute(within(tx)),
  );
  expect(rows).toEqual([]);
});

test('refused: what goes on beside a statement that failed, once its transaction is over', async () => {
  const { promise: over, resolve } = Promise.withResolvers<void>();
  let straggler: Promise<unknown> = Promise.resolve();
  const faulty = db.transaction('web', async (tx) => {
    straggler = over.then(() => take(tx, 76, 'Ann'));
    straggler.catch(() => undefined);
    await sql`SELECT 1 / 0`.execute(within(tx)).finally(() => setImmediate(resolve));
  });
  await expect(faulty).rejects.toThrow('division by zero');
  await expect(straggler).rejects.toThrow();
  expect((await db.transaction('web', seats)).filter(({ mentor }) => mentor === 76)).toEqual([]);
});

test('work that can wait waits for no other work', async () => {
  await db.transaction('worker', () => db.afterPages(60_000));
});

test('a deadlock can be told from a fault, and tried again', async () => {
  // One connection cannot deadlock.
  if (db.kind === 'embedded') return;
  const touch = (tx: Tx, mentor: number) =>
    within<Tables>(tx).updateTable('place.seat').set({ taken_by: 'me' }).where('mentor', '=', mentor).execute();
  const barrier = Promise.withResolvers<void>();
  let waiting = 0;
  const cross = (first: number, second: number) =>
    db.transaction('web', async (tx) => {
      await touch(tx, first);
      waiting += 1;
      if (waiting === 2) barrier.resolve();
      await barrier.promise;
      await touch(tx, second);
    });
  const ends = await Promise.allSettled([cross(100, 101), cross(101, 100)]);
  const refused = ends.filter((end) => end.status === 'rejected');
  expect(refused).toHaveLength(1);
  expect(isRetryable(refused[0]?.reason)).toBe(true);
});

test('a statement whose table changed under it can be tried again, and then works', async () => {
  const all = (tx: Tx) => sql`select * from place.seat where mentor = ${1}`.execute(tx.tables());
  const tried = () => Promise.allSettled(Array.from({ length: 10 }, () => db.transaction('web', all)));
  await tried();
  await db.transaction('migrate', (tx) => sql`alter table place.seat add column since date`.execute(tx.tables()));
  const failed = (await tried()).filter((end) => end.status === 'rejected');
  expect(failed.every(({ reason }) => isRetryable(reason))).toBe(true);
  expect((await tried()).every(({ status }) => status === 'fulfilled')).toBe(true);
});
