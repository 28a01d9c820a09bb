import { join } from 'node:path';
import { systemClock } from '../platform/clock/index.ts';
import { keepExports } from '../platform/db/index.ts';
import type { Services } from '../platform/http/index.ts';
import type { Work } from '../platform/jobs/index.ts';
import type { Config } from './config.ts';

/**
 * The embedded database may not survive a power cut: it is exported now, and then every day. A server has its own
 * backups.
 */
export async function withDailyExports(work: Work<Services>, { place, dataFolder }: Config): Promise<Work<Services>> {
  if (place.kind === 'server') return work;
  const exportAt = (now: Temporal.Instant) => keepExports({ db: work.db, folder: join(dataFolder, 'exports'), now });
  const started = systemClock.now();
  await exportAt(started);
  const run = async ({ now }: { now: Temporal.Instant }) => {
    // The sweep's day may begin with the process, which has just exported.
    if (now.since(started).total('hours') > 1) await exportAt(now);
    return 0;
  };
  return { ...work, sweeps: [...work.sweeps, { name: 'export', every: Temporal.Duration.from({ hours: 24 }), run }] };
}
