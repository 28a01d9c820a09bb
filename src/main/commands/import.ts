import { createReadStream } from 'node:fs';
import { systemClock } from '../../platform/clock/index.ts';
import { importDatabase, openDatabase } from '../../platform/db/index.ts';
import { bringUpToDate } from '../bring-up-to-date.ts';
import { readConfig } from '../config.ts';
import { migrations } from '../modules.ts';
import { oneFile } from './one-file.ts';

/** Fills a new database from an export, and brings it up to date with this version. */
export async function importFromFile(args: string[]): Promise<void> {
  const file = oneFile('import', args);
  const now = systemClock.now();
  const db = await openDatabase(readConfig(process.env).place);
  try {
    const rows = await importDatabase(db, createReadStream(file), { sources: migrations, now });
    await bringUpToDate(db, now);
    console.log(`Imported ${rows} rows from ${file}.`);
  } finally {
    await db.close();
  }
}
