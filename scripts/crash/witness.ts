import { sql } from 'kysely';
import { systemClock } from '../../src/platform/clock/index.ts';
import { type Database, dbMigrations, migrate } from '../../src/platform/db/index.ts';
import { drain, jobsMigrations, type Subscriber } from '../../src/platform/jobs/index.ts';

/** What is written, and what the worker did about it; `heard` has no key, so that doing it twice would show. */
export async function prepare(db: Database): Promise<void> {
  await migrate(db, [dbMigrations, jobsMigrations], systemClock.now());
  await db.transaction('migrate', (tx) =>
    sql`
      create schema if not exists crash;
      create table if not exists crash.written (id uuid primary key);
      create table if not exists crash.heard (written uuid not null);
      grant usage on schema crash to alongside_web, alongside_worker;
      grant insert on crash.written to alongside_web;
      grant insert on crash.heard to alongside_worker
    `.execute(tx.tables()),
  );
}

export const subscriptions: readonly Subscriber<object>[] = [
  {
    name: 'witness',
    subscriptions: {
      'crash.written': async ({ tx, event }) => {
        await sql`insert into crash.heard values (${event.ids['written']})`.execute(tx.tables());
      },
    },
  },
];

/** How many of these are not there. */
export async function missing(db: Database, ids: readonly string[]): Promise<number> {
  const { rows } = await db.transaction('migrate', (tx) =>
    sql<{ count: number }>`
      select count(*) from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as promised (id)
      where not exists (select from crash.written w where w.id = promised.id::uuid)
    `.execute(tx.tables()),
  );
  return rows[0]?.count ?? ids.length;
}

/** How much of what was written the worker dealt with exactly once, of how much, after it has done all that is due. */
export async function heardOnce(db: Database): Promise<string> {
  await drain({ db, clock: systemClock, services: {}, sweeps: [], subscriptions });
  const { rows } = await db.transaction('migrate', (tx) =>
    sql<{ once: number; written: number }>`
      select count(*) filter (where times = 1) as once, count(*) as written
      from (select w.id, count(h.written) as times from crash.written w left join crash.heard h on h.written = w.id group by w.id)
        as each
    `.execute(tx.tables()),
  );
  return `${rows[0]?.once} ${rows[0]?.written}`;
}
