import { AsyncLocalStorage } from 'node:async_hooks';
import { sql } from 'kysely';
import { buildWeb, type House } from '../main/house.ts';
import { type Database, type DatabaseRole, type Tx, within } from '../platform/db/index.ts';
import { type Visitor, visitorOf } from './visitor.ts';

export interface Rehearsal {
  /** The same visitor, with the cookies that they have, at the rehearsal. */
  readonly as: (visitor: Visitor) => Visitor;
  /** Makes requests, and says whether they wrote anything before it was undone, but for the log of opened keys. */
  readonly watch: <T>(requests: () => Promise<T>) => Promise<{ readonly result: T; readonly wrote: boolean }>;
}

const watched = new AsyncLocalStorage<{ wrote: boolean }>();

/**
 * The product with a database that takes everything back: each request sees the data as they were at the start. Without
 * policies it works as the owner of the tables, whom row-level security does not bind.
 */
export async function rehearsalOf(house: House, { policies }: { readonly policies: boolean }): Promise<Rehearsal> {
  const { db } = house.services;
  const unbound: Database = { ...db, transaction: (_, work) => db.transaction('migrate', work) };
  const services = { ...house.services, db: undoing(policies ? db : unbound) };
  const app = await buildWeb({ ...house, services }, { log: null, behindProxy: false, patience: 0 });
  return {
    as(visitor) {
      const there = visitorOf(app);
      for (const [name, value] of visitor.cookies()) there.keep(name, value);
      return there;
    },
    async watch(requests) {
      const seen = { wrote: false };
      const result = await watched.run(seen, requests);
      return { result, ...seen };
    },
  };
}

const undoing = (db: Database): Database => ({
  ...db,
  async transaction<T>(role: DatabaseRole, work: (tx: Tx) => Promise<T>): Promise<T> {
    const done: { result: T }[] = [];
    try {
      await db.transaction(role, async (tx) => {
        const before = await changes(tx);
        done.push({ result: await work(tx) });
        const seen = watched.getStore();
        if (seen) seen.wrote ||= await hasWritten(tx, before);
        throw new Undone();
      });
    } catch (error) {
      const [first] = done;
      if (first && error instanceof Undone) return first.result;
      throw error;
    }
    throw new Error('A rehearsal always ends by being undone');
  },
});

class Undone extends Error {}

/** PostgreSQL gives a transaction its number with the first row that it writes or locks; what that was, its counters tell. */
async function hasWritten(tx: Tx, before: Changes): Promise<boolean> {
  const { rows } = await sql<{ id: string | null }>`SELECT pg_current_xact_id_if_assigned()::text AS id`.execute(
    within(tx),
  );
  const [row] = rows;
  if (!row?.id) return false;
  const after = await changes(tx);
  const changed = [...after].filter(([table, count]) => count !== (before.get(table) ?? 0)).map(([table]) => table);
  return changed.join() !== 'sealing.key_log';
}

type Changes = ReadonlyMap<string, number>;

/** How often this connection has changed each table lately: transactions before this one may count in it. */
async function changes(tx: Tx): Promise<Changes> {
  const { rows } = await sql<{ name: string; count: number }>`
    SELECT schemaname || '.' || relname AS name, n_tup_ins + n_tup_upd + n_tup_del AS count
    FROM pg_stat_xact_user_tables WHERE n_tup_ins + n_tup_upd + n_tup_del > 0
  `.execute(within(tx));
  return new Map(rows.map(({ name, count }) => [name, count]));
}
