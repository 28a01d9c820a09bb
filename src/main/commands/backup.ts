import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock } from '../../platform/clock/index.ts';
import { importDatabase, keepExports, openDatabase, openMemory, type Place } from '../../platform/db/index.ts';
import { readConfig } from '../config.ts';
import { migrations } from '../modules.ts';

/** A dated copy in a folder, the last few kept, and the new one tried: a backup that was never restored is a hope. */
export async function backUp(args: string[]): Promise<void> {
  const config = readConfig(process.env);
  const { folder, keep, unchecked } = given(args, join(config.dataFolder, 'exports'));
  const now = systemClock.now();
  const file = await copyInto({ place: config.place, folder, keep, now });
  const checked = unchecked ? '' : `, and restored to try it: ${await restore(file, now)} rows`;
  console.log(
    `Written to ${file}${checked}. Sealed text in it opens with the master key only: keep that too, elsewhere.`,
  );
}

interface Copying {
  readonly place: Place;
  readonly folder: string;
  readonly keep: number;
  readonly now: Temporal.Instant;
}

async function copyInto({ place, ...copying }: Copying): Promise<string> {
  const db = await openDatabase(place);
  try {
    return await keepExports({ db, ...copying });
  } finally {
    await db.close();
  }
}

function given(args: string[], usual: string) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { keep: { type: 'string', default: '7' }, unchecked: { type: 'boolean', default: false } },
  });
  const [folder = usual, ...more] = positionals;
  const keep = Number(values.keep);
  if (more.length > 0 || !Number.isInteger(keep) || keep < 1) throw new Error(usage);
  return { folder, keep, unchecked: values.unchecked };
}

/** Into a database in memory that is thrown away: how many rows came back. Throws when the copy is not whole. */
async function restore(file: string, now: Temporal.Instant): Promise<number> {
  const db = await openMemory(null);
  try {
    return await importDatabase(db, createReadStream(file), { sources: migrations, now });
  } finally {
    await db.close();
  }
}

const usage = 'Usage: alongside backup [<folder>] [--keep <how many, at least 1>] [--unchecked]';
