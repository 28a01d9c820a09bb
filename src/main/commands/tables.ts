import { systemClock } from '../../platform/clock/index.ts';
import { generateTables, migrate, openMemory, publishedViews } from '../../platform/db/index.ts';
import { migrations, modules } from '../modules.ts';

/** Prints the types of a module's tables, from a database in memory that holds every migration. */
export async function printTables(args: string[]): Promise<void> {
  const [wanted] = args;
  const rank = modules.findIndex(({ name }) => name === wanted);
  if (!wanted || rank === -1) {
    throw new Error(
      `Name a module: alongside tables <module>. There are ${modules.map(({ name }) => name).join(', ')}.`,
    );
  }
  const db = await openMemory(null);
  await migrate(db, migrations, systemClock.now());
  const lower: string[] = [];
  for (const { name } of modules.slice(0, rank)) lower.push(...(await publishedViews(db, name)));
  process.stdout.write(await generateTables(db, wanted, lower));
  await db.close();
}
