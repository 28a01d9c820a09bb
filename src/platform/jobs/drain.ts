import { startBoss } from './boss.ts';
import { handleEvents } from './handle-events.ts';
import { runSweep } from './run-sweep.ts';
import type { Work } from './work.ts';

const MOST_ROUNDS = 100;

/**
 * Does everything that is due now, and what follows from it, and returns when nothing is left: for tests, the
 * demonstration and crash tests. Every sweep runs, whenever it last ran. Throws when a handler failed.
 */
export async function drain<Services>(work: Work<Services>): Promise<void> {
  const boss = await startBoss(work.db);
  try {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const { count, errors } = await handleEvents(work, boss);
      if (errors.length > 0)
        throw errors.length === 1 ? errors[0] : new AggregateError(errors, 'Several handlers failed');
      let swept = 0;
      for (const sweep of work.sweeps) swept += await runSweep(work, sweep);
      if (count + swept === 0) return;
    }
    throw new Error('There is always more to do: a sweep counts work that it has done before');
  } finally {
    await boss.stop({ graceful: false });
  }
}
