import { fromKysely, PgBoss } from 'pg-boss';
import type { Database, Tx } from '../db/index.ts';

/** The one queue: a job is one subscriber's share of one event. */
export const QUEUE = 'subscriptions';

/**
 * Starts pg-boss on our database, under the worker's role. It keeps the jobs and counts the tries; fetching, running
 * and tidying up are ours, each in one transaction with the work, so that it needs no timers of its own.
 */
export async function startBoss(db: Database): Promise<PgBoss> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => db.transaction('worker', (tx) => bossOn(tx).executeSql(text, values)) },
    schema: 'pgboss',
    migrate: false,
    supervise: false,
    schedule: false,
  });
  // Unheard, it would end the process. Whoever asks it for something hears of the same fault by themselves.
  boss.on('error', () => undefined);
  await boss.start();
  return boss;
}

/** What makes pg-boss take part in an open transaction. */
export const bossOn = (tx: Tx) => fromKysely(tx.tables());
