import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type ConnectionProvider,
  DummyDriver,
  Kysely,
  PostgresDialect,
  type PostgresPool,
  type QueryExecutor,
  Transaction,
} from 'kysely';
import { countingPages } from './counting-pages.ts';

export type DatabaseRole = 'web' | 'worker' | 'keys' | 'migrate';

/** An open transaction. Handlers get this and never the pool; `within` gives typed tables on it. */
export interface Tx {
  tables<Tables>(): Kysely<Tables>;
  /** Runs once the transaction is committed, and not at all if it fails. For waking things in this process only. */
  afterCommit(work: () => void): void;
  /** Runs at the very end of the transaction, as a part of it; after a `TakenBack`, in a transaction of its own. */
  lastly(work: (tx: Tx) => Promise<void>): void;
  /**
   * One statement where the keys are. On a server that goes over the key role's connection by itself, and is kept whatever
   * becomes of this transaction: a key is there before the text that was sealed under it. The embedded database has one connection.
   */
  withKeys<T>(statement: (keys: Pick<Tx, 'tables'>) => Promise<T>): Promise<T>;
}

export interface Database {
  readonly kind: 'embedded' | 'server';
  transaction<T>(role: DatabaseRole, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Settles once no page is in a transaction, or after so many milliseconds: work that can wait lets people go first. */
  afterPages(most: number): Promise<void>;
  close(): Promise<void>;
}

/** Thrown out of a transaction: what was done in it is undone, and what it asked for `lastly` is done all the same. */
export class TakenBack extends Error {}

/** The tables that a module may touch: its own, and the views that lower modules publish. */
export const within = <Tables>(tx: Pick<Tx, 'tables'>): Kysely<Tables> => tx.tables<Tables>();

interface Parts {
  readonly kind: Database['kind'];
  readonly pools: Readonly<Record<DatabaseRole, PostgresPool>>;
  readonly close: () => Promise<void>;
}

/** Makes a `Database` over one pool for each role. */
export function databaseOver({ kind, pools, close }: Parts): Database {
  const roots = rootsOver(pools);

  // The embedded database takes one statement at a time.
  const openOn = kind === 'server' ? together : async (trx: Transaction<unknown>) => inTurns(trx);

  // Without a transaction around it: each statement is one.
  const alone: Pick<Tx, 'tables'> = { tables: () => retyped(roots.keys.getExecutor()) };

  async function run<T>(role: DatabaseRole, work: (tx: Tx) => Promise<T>, afterCommit: (() => void)[]): Promise<T> {
    const last: ((tx: Tx) => Promise<void>)[] = [];
    try {
      return await roots[role].transaction().execute(async (trx) => {
        const { executor, end } = await openOn(trx);
        try {
          const tx = transactionOver(executor, role, { afterCommit, last });
          const done = await work(tx);
          await inTurn(last, tx);
          return done;
        } finally {
          end();
        }
      });
    } catch (error) {
      if (error instanceof TakenBack && last.length > 0) await run(role, (tx) => inTurn(last, tx), []);
      throw error;
    }
  }

  const transactionOver = (
    executor: QueryExecutor,
    role: DatabaseRole,
    { afterCommit, last }: { afterCommit: (() => void)[]; last: ((tx: Tx) => Promise<void>)[] },
  ): Tx => {
    const tx: Tx = {
      tables: () => retyped(executor),
      afterCommit: (later) => afterCommit.push(later),
      lastly: (one) => last.push(one),
      withKeys: (statement) => statement(kind === 'server' && role !== 'keys' ? alone : tx),
    };
    return tx;
  };

  return countingPages({
    kind,
    close,
    async transaction(role, work) {
      refuseNesting();
      const scope = { open: true };
      const afterCommit: (() => void)[] = [];
      const result = await openScope
        .run(scope, () => run(role, work, afterCommit))
        .finally(() => {
          scope.open = false;
        });
      for (const later of afterCommit) later();
      return result;
    },
  });
}

const rootsOver = (pools: Parts['pools']): Readonly<Record<DatabaseRole, Kysely<unknown>>> => ({
  web: kyselyOver(pools.web),
  worker: kyselyOver(pools.worker),
  keys: kyselyOver(pools.keys),
  migrate: kyselyOver(pools.migrate),
});

interface Asking {
  readonly executor: QueryExecutor;
  readonly end: () => void;
}

/** As Kysely has it: each statement waits for the one before, there and back. */
const inTurns = (trx: Transaction<unknown>): Asking => ({ executor: trx.getExecutor(), end: () => undefined });

/**
 * Statements that are asked for together go to the database together, which answers them in their order. After the end nothing
 * more is sent: what was asked for beside a statement that failed may still be going on, and the connection be another's.
 */
async function together(trx: Transaction<unknown>): Promise<Asking> {
  const connection = await trx.getExecutor().provideConnection((one) => Promise.resolve(one));
  let over = false;
  const provideConnection: ConnectionProvider['provideConnection'] = (use) =>
    over ? Promise.reject(new Error('The transaction that this belongs to is over')) : use(connection);
  return {
    executor: trx.getExecutor().withConnectionProvider({ provideConnection }),
    end: () => {
      over = true;
    },
  };
}

async function inTurn(work: readonly ((tx: Tx) => Promise<void>)[], tx: Tx): Promise<void> {
  for (const one of work) await one(tx);
}

const openScope = new AsyncLocalStorage<{ open: boolean }>();

// The embedded database has one connection, and a server's pool is finite: a second transaction
// asked for inside the first would wait for itself for ever. The key role's pool serves nobody who waits for another.
function refuseNesting() {
  if (openScope.getStore()?.open) {
    throw new Error('A transaction is already open here: pass its tx on instead of asking for another');
  }
}

const kyselyOver = (pool: PostgresPool) => new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });

const dialect = new PostgresDialect({ pool: () => Promise.reject(new Error('A transaction has no pool')) });

/** The same connection, seen with other tables. */
const retyped = <Tables>(executor: QueryExecutor): Kysely<Tables> =>
  new Transaction<Tables>({ config: { dialect }, dialect, driver: new DummyDriver(), executor });
