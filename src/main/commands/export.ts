import { open } from 'node:fs/promises';
import { systemClock } from '../../platform/clock/index.ts';
import { exportDatabase, openDatabase } from '../../platform/db/index.ts';
import { readConfig } from '../config.ts';
import { oneFile } from './one-file.ts';

/** Refuses to write over a file that is there: it may be the only copy. */
export async function exportToFile(args: string[]): Promise<void> {
  const file = oneFile('export', args);
  const handle = await open(file, 'wx', 0o600);
  const db = await openDatabase(readConfig(process.env).place);
  try {
    await exportDatabase(db, handle.createWriteStream({ flush: true }), systemClock.now());
  } finally {
    await db.close();
  }
  console.log(`Written to ${file}. Sealed text in it can be read with the master key only: keep that too, elsewhere.`);
}
