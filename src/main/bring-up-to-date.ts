import { loadRegister } from '../modules/people/index.ts';
import { type Database, migrate } from '../platform/db/index.ts';
import { migrations } from './modules.ts';

/** Tables and the register as this version of the product knows them. Gives the names of what was applied. */
export async function bringUpToDate(db: Database, now: Temporal.Instant): Promise<readonly string[]> {
  const applied = await migrate(db, migrations, now);
  await db.transaction('migrate', loadRegister);
  return applied;
}
