import { systemClock } from '../../platform/clock/index.ts';
import { migrate, openDatabase } from '../../platform/db/index.ts';
import { readConfig } from '../config.ts';
import { migrations } from '../modules.ts';

export async function migrateDatabase(): Promise<void> {
  const db = await openDatabase(readConfig(process.env).place);
  const applied = await migrate(db, migrations, systemClock.now());
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`);
  await db.close();
}
