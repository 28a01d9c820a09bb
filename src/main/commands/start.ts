import { fork } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { startWorker } from '../../platform/jobs/index.ts';
import { type Config, readConfig } from '../config.ts';
import { withDailyExports } from '../daily-exports.ts';
import { withDailyKeyBackups } from '../daily-key-backups.ts';
import type { House } from '../house.ts';
import { refuseKeyAmongData } from '../master-key.ts';
import { openHouse } from '../open.ts';
import { serve } from '../serve.ts';
import { reportTrouble } from '../trouble.ts';
import { untilStopped } from '../until-stopped.ts';

type Part = 'web' | 'worker';
type Stop = () => Promise<void>;

/** Live use: needs a PostgreSQL server, unless the operator says that the embedded database will do for a pilot. */
export async function start(args: string[]): Promise<void> {
  const parts = given(args);
  const config = readConfig(process.env);
  refuseUnfit(config, parts);
  refuseKeyAmongData(config);
  const house = await openHouse(config, { demonstration: false });
  const stops: Stop[] = [];
  const isApart = parts.length > 1 && config.place.kind === 'server';
  if (parts.includes('worker') && !isApart) stops.unshift(await work(house, config));
  if (parts.includes('web')) stops.unshift(await answer(house, config));
  const apart = isApart ? workerApart() : null;
  if (apart) stops.push(apart.stop);
  await Promise.race([untilStopped(), ...(apart ? [apart.failed] : [])]);
  for (const stop of stops) await stop();
  await house.services.db.close();
}

function given(args: string[]): readonly Part[] {
  const { values } = parseArgs({ args, options: { only: { type: 'string' } } });
  if (values.only === undefined) return ['web', 'worker'];
  if (values.only === 'web' || values.only === 'worker') return [values.only];
  throw new Error('Usage: alongside start [--only web|worker]');
}

function refuseUnfit({ place, EMBEDDED_PILOT }: Config, parts: readonly Part[]): void {
  if (place.kind === 'server') return;
  if (!EMBEDDED_PILOT) {
    throw new Error('Live use needs DATABASE_URL. For a small pilot on the embedded database, set EMBEDDED_PILOT=yes');
  }
  if (parts.length === 1) throw new Error('The embedded database lets one process in: start web and worker together');
}

interface Apart {
  /** Rejects when the worker ends by itself: whoever supervises the product then starts both anew. */
  readonly failed: Promise<never>;
  readonly stop: Stop;
}

/** The worker in a process of its own: matching a country, it would hold up whoever reads a page meanwhile. */
function workerApart(): Apart {
  const child = fork(process.argv[1] ?? '', ['start', '--only', 'worker']);
  const ended = once(child, 'exit');
  return {
    failed: ended.then(() => Promise.reject(new Error('The worker has stopped'))),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function work(house: House, config: Config): Promise<Stop> {
  const copied = withDailyKeyBackups(await withDailyExports(house.work, config), config);
  const worker = await startWorker({ ...copied, report: reportTrouble });
  console.log('The worker is at work');
  return () => worker.stop();
}

async function answer(house: House, config: Config): Promise<Stop> {
  const serving = await serve(house, config);
  console.log(`Alongside answers at ${serving.address}`);
  return () => serving.close();
}
