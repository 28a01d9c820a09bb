import type { PgBoss } from 'pg-boss';
import { within } from '../db/index.ts';
import { bossOn, QUEUE } from './boss.ts';
import type { Share } from './share.ts';
import type { JobsTables } from './tables.ts';
import type { Work } from './work.ts';

const MOST = 200;

/** Turns events into jobs, one for each subscriber, in the transaction that marks them as fed. Returns how many events. */
export async function feed<Services>({ db, clock, subscriptions }: Work<Services>, boss: PgBoss): Promise<number> {
  return db.transaction('worker', async (tx) => {
    const tables = within<JobsTables>(tx);
    const events = await tables
      .selectFrom('jobs.event')
      .select(['id', 'type'])
      .where('fed_at', 'is', null)
      .orderBy('seq')
      .limit(MOST)
      .forUpdate()
      .skipLocked()
      .execute();
    if (events.length === 0) return 0;
    const shares = events.flatMap(({ id, type }): Share[] =>
      subscriptions
        .filter((subscriber) => Object.hasOwn(subscriber.subscriptions, type))
        .map(({ name }) => ({ event: id, subscriber: name })),
    );
    if (shares.length > 0)
      await boss.insert(
        QUEUE,
        shares.map((data) => ({ data })),
        { db: bossOn(tx) },
      );
    const ids = events.map(({ id }) => id);
    await tables.updateTable('jobs.event').set({ fed_at: clock.now() }).where('id', 'in', ids).execute();
    return events.length;
  });
}
