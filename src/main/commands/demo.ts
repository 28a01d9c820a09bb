import { startWorker } from '../../platform/jobs/index.ts';
import { readConfig } from '../config.ts';
import { makeDemonstration } from '../demonstration/make.ts';
import { storyClock } from '../demonstration/telling/story-clock.ts';
import { openHouse } from '../open.ts';
import { serve } from '../serve.ts';
import { reportTrouble } from '../trouble.ts';
import { untilStopped } from '../until-stopped.ts';

/** Starts the product on its embedded database with the demonstration programme in it, made at the first start. */
export async function demo(): Promise<void> {
  const config = readConfig(process.env);
  const clock = storyClock();
  const house = await openHouse(config, { demonstration: true, clock });
  await makeDemonstration({ house, clock, say: console.log });
  const worker = await startWorker({ ...house.work, report: reportTrouble });
  const serving = await serve(house, config);
  console.log(`Alongside, with its demonstration programme, answers at ${serving.address}`);
  await untilStopped();
  await serving.close();
  await worker.stop();
  await house.services.db.close();
}
