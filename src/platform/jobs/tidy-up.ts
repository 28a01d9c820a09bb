import { sql } from 'kysely';
import { within } from '../db/index.ts';
import type { Sweep } from './subscription.ts';
import type { JobsTables } from './tables.ts';

/** Forgets jobs that were done a week ago, and events and failures after a quarter of a year. */
export const tidyUp: Sweep<unknown> = {
  name: 'jobs.tidy-up',
  every: Temporal.Duration.from({ hours: 6 }),
  async run({ db, now }) {
    const [aWeekAgo, aQuarterAgo] = [now.subtract({ hours: 7 * 24 }), now.subtract({ hours: 90 * 24 })];
    return db.transaction('worker', async (tx) => {
      const tables = within<JobsTables>(tx);
      await sql`delete from pgboss.job where state = 'completed' and completed_on < ${aWeekAgo}`.execute(tables);
      await sql`delete from pgboss.job where state = 'failed' and completed_on < ${aQuarterAgo}`.execute(tables);
      const { numDeletedRows } = await tables
        .deleteFrom('jobs.event')
        .where('fed_at', '<', aQuarterAgo)
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    });
  },
};
