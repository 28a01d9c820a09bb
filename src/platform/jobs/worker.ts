import { startBoss } from './boss.ts';
import { handleEvents } from './handle-events.ts';
import { lane, type Trouble } from './lane.ts';
import { runSweep, runSweepIfDue } from './run-sweep.ts';
import type { Sweep } from './subscription.ts';
import { tidyUp } from './tidy-up.ts';
import { wakeWorkers } from './wake.ts';
import type { Work } from './work.ts';

export interface Worker {
  /** Lets what is running finish, and starts nothing more. */
  stop(): Promise<void>;
}

interface Live<Services> extends Work<Services> {
  /** Hears of handlers and sweeps that failed; they are tried again all the same. */
  readonly report: (trouble: Trouble) => void;
}

/**
 * Works until stopped: events, the sweeps that run whenever it wakes, and those with an interval, each in a lane of its
 * own, so that a slow mail server holds up nothing else. Any number of workers may run, in one process or many.
 */
export async function startWorker<Services>(live: Live<Services>): Promise<Worker> {
  const boss = await startBoss(live.db);
  // An embedded database has this process alone, and its commits wake us; on a server others may have written.
  const pause = live.db.kind === 'embedded' ? 5_000 : 500;
  const { report } = live;
  const events = async () => {
    const { errors } = await handleEvents(live, boss);
    for (const error of errors) report({ during: 'events', error });
  };
  const sweeps: readonly Sweep<Services>[] = [...live.sweeps, tidyUp];
  const lanes = [
    lane({ name: 'events', pause, wakes: true, report, work: events }),
    ...sweeps.map((sweep) =>
      sweep.every
        ? lane({ ...restOf(sweep.every), name: sweep.name, report, work: () => wakeIfAny(runSweepIfDue(live, sweep)) })
        : lane({ pause, wakes: true, name: sweep.name, report, work: () => wakeIfAny(runSweep(live, sweep)) }),
    ),
  ];
  return {
    async stop() {
      await Promise.all(lanes.map((one) => one.stop()));
      await boss.stop({ graceful: false });
    },
  };
}

// Looking whether it is time costs a write, so a rare sweep looks once a minute.
const restOf = (every: Temporal.Duration) => ({ pause: Math.min(every.total('milliseconds'), 60_000), wakes: false });

async function wakeIfAny(done: Promise<number>) {
  if ((await done) > 0) wakeWorkers();
}
