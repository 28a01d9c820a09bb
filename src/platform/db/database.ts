import { AsyncLocalStorage } from 'node:async_hooks';
import { DummyDriver, Kysely, PostgresDialect, type PostgresPool, Transaction } from 'kysely';

export type DatabaseRole = 'web' | 'worker' | 'migrate';

/** An open transaction. Handlers get this and never the pool; `within` gives typed tables on it. */
export interface Tx {
  tables<Tables>(): Kysely<Tables>;
  /** Runs once the transaction is committed, and not at all if it fails. For waking things in this process only. */
  afterCommit(work: () => void): void;
}

export interface Database {
  readonly kind: 'embedded' | 'server';
  transaction<T>(role: DatabaseRole, work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The tables that a module may touch: its own, and the views that lower modules publish. */
export const within = <Tables>(tx: Tx): Kysely<Tables> => tx.tables<Tables>();

interface Parts {
  readonly kind: Database['kind'];
  readonly pools: Readonly<Record<DatabaseRole, PostgresPool>>;
  readonly close: () => Promise<void>;
}

/** Makes a `Database` over one pool for each role. */
export function databaseOver({ kind, pools, close }: Parts): Database {
  const roots = { web: kyselyOver(pools.web), worker: kyselyOver(pools.worker), migrate: kyselyOver(pools.migrate) };
  return {
    kind,
    close,
    async transaction(role, work) {
      refuseNesting();
      const afterCommit: (() => void)[] = [];
      const scope = { open: true };
      try {
        const result = await roots[role].transaction().execute((trx) => {
          const tx: Tx = { tables: () => retyped(trx), afterCommit: (later) => afterCommit.push(later) };
          return openScope.run(scope, () => work(tx));
        });
        for (const later of afterCommit) later();
        return result;
      } finally {
        scope.open = false;
      }
    },
  };
}

const openScope = new AsyncLocalStorage<{ open: boolean }>();

// The embedded database has one connection, and a server's pool is finite: a second transaction
// asked for inside the first would wait for itself for ever.
function refuseNesting() {
  if (openScope.getStore()?.open) {
    throw new Error('A transaction is already open here: pass its tx on instead of asking for another');
  }
}

const kyselyOver = (pool: PostgresPool) => new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });

const dialect = new PostgresDialect({ pool: () => Promise.reject(new Error('A transaction has no pool')) });

/** The same transaction, seen with other tables. */
function retyped<Tables>(trx: Transaction<unknown>): Kysely<Tables> {
  return new Transaction<Tables>({
    config: { dialect },
    dialect,
    driver: new DummyDriver(),
    executor: trx.getExecutor(),
  });
}
