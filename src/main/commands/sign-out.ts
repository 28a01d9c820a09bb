import { endSignIns, personWith } from '../../modules/accounts/index.ts';
import { systemClock } from '../../platform/clock/index.ts';
import { openDatabase } from '../../platform/db/index.ts';
import { bringUpToDate } from '../bring-up-to-date.ts';
import { readConfig } from '../config.ts';

/** Signs somebody out everywhere: a lost laptop, or a leaver who must be out before the next request. */
export async function signOutEverywhere(args: string[]): Promise<void> {
  const [address = ''] = args.map((text) => text.trim().toLowerCase());
  if (args.length !== 1 || !address.includes('@')) throw new Error('Say whom: alongside sign-out name@council.example');
  const now = systemClock.now();
  const db = await openDatabase(readConfig(process.env).place);
  try {
    await bringUpToDate(db, now);
    // Past the policies: nobody in the product ends the sign-ins of somebody else.
    const ended = await db.transaction('migrate', async (tx) => {
      const person = await personWith(tx, address);
      if (person === null) throw new Error(`Nobody has an account with the address ${address}`);
      return endSignIns(tx, { person, now });
    });
    console.log(`${address} is signed out everywhere. Sign-ins ended: ${ended}.`);
  } finally {
    await db.close();
  }
}
