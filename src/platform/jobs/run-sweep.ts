import { type Database, within } from '../db/index.ts';
import type { Sweep } from './subscription.ts';
import type { JobsTables } from './tables.ts';
import type { Work } from './work.ts';

/** Runs a sweep now. Returns how many things it did. */
export function runSweep<Services>({ db, clock, services }: Work<Services>, sweep: Sweep<Services>): Promise<number> {
  return sweep.run({ db, now: clock.now(), services });
}

/** Runs a sweep if its time has come and no other worker has begun it. After a failure it comes again within minutes. */
export async function runSweepIfDue<Services>(work: Work<Services>, sweep: Sweep<Services>): Promise<number> {
  const now = work.clock.now();
  const every = sweep.every ?? Temporal.Duration.from({ seconds: 0 });
  const claimed = await claim(work.db, { name: sweep.name, now, lastBefore: now.subtract(every) });
  if (!claimed) return 0;
  try {
    return await runSweep(work, sweep);
  } catch (error) {
    await moveTo(work.db, { name: sweep.name, ranAt: now.subtract(every).add({ minutes: 2 }) });
    throw error;
  }
}

interface Claim {
  readonly name: string;
  readonly now: Temporal.Instant;
  readonly lastBefore: Temporal.Instant;
}

async function claim(db: Database, { name, now, lastBefore }: Claim): Promise<boolean> {
  const row = await db.transaction('worker', (tx) =>
    within<JobsTables>(tx)
      .insertInto('jobs.sweep')
      .values({ name, ran_at: now })
      .onConflict((conflict) =>
        conflict
          .column('name')
          .doUpdateSet({ ran_at: now })
          // A clock that was set back must not stop the sweeps.
          .where((eb) => eb.or([eb('jobs.sweep.ran_at', '<=', lastBefore), eb('jobs.sweep.ran_at', '>', now)])),
      )
      .returning('name')
      .executeTakeFirst(),
  );
  return row !== undefined;
}

async function moveTo(db: Database, { name, ranAt }: { name: string; ranAt: Temporal.Instant }) {
  await db.transaction('worker', (tx) =>
    within<JobsTables>(tx).updateTable('jobs.sweep').set({ ran_at: ranAt }).where('name', '=', name).execute(),
  );
}
