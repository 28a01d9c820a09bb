import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../database.ts';
import { exportDatabase } from './export.ts';

interface Keeping {
  readonly db: Database;
  readonly folder: string;
  readonly now: Temporal.Instant;
  /** How many exports to keep; the oldest go. */
  readonly keep?: number;
}

/**
 * Exports to a new file in a folder, and clears away old ones. The embedded database never asks the disk to finish
 * writing; an export does, so that at most the time since the last one is lost when the power fails. Returns the file.
 */
export async function keepExports({ db, folder, now, keep = 7 }: Keeping): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const moment = now.toString({ smallestUnit: 'second' }).replaceAll(':', '');
  const file = join(folder, `alongside-${moment}.ndjson.gz`);
  const draft = `${file}.part`;
  await exportDatabase(db, createWriteStream(draft, { mode: 0o600, flush: true }), now);
  await rename(draft, file);
  await finishWriting(folder);
  const all = (await readdir(folder)).filter((name) => /^alongside-.*\.ndjson\.gz$/.test(name)).sort();
  await Promise.all(all.slice(0, -keep).map((name) => rm(join(folder, name))));
  return file;
}

async function finishWriting(folder: string) {
  const handle = await open(folder);
  await handle.sync();
  await handle.close();
}
