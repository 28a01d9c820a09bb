import { readConfig } from '../config.ts';
import { openHouse } from '../open.ts';
import { serve } from '../serve.ts';
import { untilStopped } from '../until-stopped.ts';
import { startWork } from '../work.ts';

/** Starts the product on its embedded database with the demonstration programme in it. */
export async function demo(): Promise<void> {
  const config = readConfig(process.env);
  const work = startWork();
  const house = await openHouse(config, { demonstration: true, wake: work.wake });
  work.begin(house);
  const serving = await serve(house, config);
  console.log(`Alongside, with its demonstration programme, answers at ${serving.address}`);
  await untilStopped();
  await serving.close();
  await work.end();
  await house.services.db.close();
}
