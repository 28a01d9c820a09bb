import { AsyncLocalStorage } from 'node:async_hooks';
import { sql } from 'kysely';
import { buildWeb, type House } from '../main/house.ts';
import { type Database, type DatabaseRole, type Tx, within } from '../platform/db/index.ts';
import { type Visitor, visitorOf } from './visitor.ts';

export interface Rehearsal {
  /** The same visitor, with the cookies that they have, at the rehearsal. */
  readonly as: (visitor: Visitor) => Visitor;
  /** Makes requests, and says whether they wrote anything before it was undone. */
  readonly watch: <T>(requests: () => Promise<T>) => Promise<{ readonly result: T; readonly wrote: boolean }>;
}

const watched = new AsyncLocalStorage<{ wrote: boolean }>();

/** The product with a database that takes everything back: each request sees the data as they were at the start. */
export async function rehearsalOf(house: House): Promise<Rehearsal> {
  const services = { ...house.services, db: undoing(house.services.db) };
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
        done.push({ result: await work(tx) });
        const seen = watched.getStore();
        if (seen) seen.wrote ||= await hasWritten(tx);
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

/** PostgreSQL gives a transaction its number with the first row that it writes or locks. */
async function hasWritten(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ id: string | null }>`SELECT pg_current_xact_id_if_assigned()::text AS id`.execute(
    within(tx),
  );
  return rows.some(({ id }) => id !== null);
}
