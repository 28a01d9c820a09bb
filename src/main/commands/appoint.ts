import { grantRole, openAccount, personWith } from '../../modules/accounts/index.ts';
import { systemClock } from '../../platform/clock/index.ts';
import { newId, openDatabase } from '../../platform/db/index.ts';
import { bringUpToDate } from '../bring-up-to-date.ts';
import { readConfig } from '../config.ts';

/** The first person of a new installation: may start programmes, and name who runs each. They sign in by mail like anybody else. */
export async function appointOperator([email = '']: string[]): Promise<void> {
  const address = email.trim().toLowerCase();
  if (!/^[^@\s]+@[^@\s]+$/.test(address)) throw new Error('Say whom: alongside appoint name@council.example');
  const now = systemClock.now();
  const db = await openDatabase(readConfig(process.env).place);
  try {
    await bringUpToDate(db, now);
    await db.transaction('web', async (tx) => {
      const known = await personWith(tx, address);
      const person = known ?? (await openAccount(tx, { person: newId(), email: address, name: null, now }));
      await grantRole(tx, { person, role: 'operator', scope: null, by: null, now });
    });
  } finally {
    await db.close();
  }
  console.log(`${address} can now sign in and start programmes.`);
}
