import { moveAddress } from '../../modules/people/index.ts';
import { systemClock } from '../../platform/clock/index.ts';
import { openDatabase } from '../../platform/db/index.ts';
import { bringUpToDate } from '../bring-up-to-date.ts';
import { readConfig } from '../config.ts';

/** For somebody who can no longer read mail at the address that they sign in with. Make sure that it is they who ask. */
export async function moveAnAddress(args: string[]): Promise<void> {
  const [from = '', to = ''] = args.map((text) => text.trim().toLowerCase());
  if (args.length !== 2 || ![from, to].every((one) => /^[^@\s]+@[^@\s]+$/.test(one)))
    throw new Error('Say which: alongside move-address old@council.example new@council.example');
  const now = systemClock.now();
  const db = await openDatabase(readConfig(process.env).place);
  try {
    await bringUpToDate(db, now);
    const done = await db.transaction('migrate', (tx) => moveAddress(tx, { from, to, now }));
    if (done === 'unknown') throw new Error(`Nobody has an account with the address ${from}`);
    if (done === 'taken') throw new Error(`${to} belongs to another account already`);
    console.log(`Whoever signed in with ${from} now does with ${to}, and is signed out everywhere. Tell them at both.`);
  } finally {
    await db.close();
  }
}
