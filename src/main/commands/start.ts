import { startWorker } from '../../platform/jobs/index.ts';
import { readConfig } from '../config.ts';
import { withDailyExports } from '../daily-exports.ts';
import { withDailyKeyBackups } from '../daily-key-backups.ts';
import { refuseKeyAmongData } from '../master-key.ts';
import { openHouse } from '../open.ts';
import { serve } from '../serve.ts';
import { reportTrouble } from '../trouble.ts';
import { untilStopped } from '../until-stopped.ts';

/** Live use: needs a PostgreSQL server, unless the operator says that the embedded database will do for a pilot. */
export async function start(): Promise<void> {
  const config = readConfig(process.env);
  if (config.place.kind !== 'server' && !config.EMBEDDED_PILOT) {
    throw new Error('Live use needs DATABASE_URL. For a small pilot on the embedded database, set EMBEDDED_PILOT=yes');
  }
  refuseKeyAmongData(config);
  const house = await openHouse(config, { demonstration: false });
  const work = withDailyKeyBackups(await withDailyExports(house.work, config), config);
  const worker = await startWorker({ ...work, report: reportTrouble });
  const serving = await serve(house, config);
  console.log(`Alongside answers at ${serving.address}`);
  await untilStopped();
  await serving.close();
  await worker.stop();
  await house.services.db.close();
}
