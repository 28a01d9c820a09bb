import { systemClock } from '../../platform/clock/index.ts';
import { openDatabase } from '../../platform/db/index.ts';
import { bringUpToDate } from '../bring-up-to-date.ts';
import { readConfig } from '../config.ts';

export async function migrateDatabase(): Promise<void> {
  const db = await openDatabase(readConfig(process.env).place);
  const applied = await bringUpToDate(db, systemClock.now());
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`);
  await db.close();
}
