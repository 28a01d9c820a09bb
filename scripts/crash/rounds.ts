import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Place } from '../../src/platform/db/index.ts';
import { startServer } from '../../src/platform/testing/index.ts';
import { killed, type Life, untilItEnds } from './life.ts';

export interface Figures {
  readonly kills: number;
  /** Kills before the process had come so far as to write. */
  readonly killsAtStart: number;
  readonly written: number;
  readonly missing: number;
  readonly failedStarts: number;
  /** Writes in the database at the end, acknowledged or not, and how many of them the worker dealt with exactly once. */
  readonly stored: number;
  readonly heardOnce: number;
  readonly troubles: readonly string[];
}

interface Crashing {
  readonly kind: 'embedded' | 'server';
  readonly kills: number;
  /** The most writes between two kills. */
  readonly writes: number;
}

/** Kills a writing process so many times, and counts what it had promised and what was there afterwards. */
export async function crash({ kind, kills, writes }: Crashing): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-crash-'));
  const server = kind === 'server' ? await startServer() : null;
  try {
    return await rounds({ place: placeOf(folder, server?.address), promised: join(folder, 'promised'), kills, writes });
  } finally {
    await server?.stop();
    await rm(folder, { recursive: true });
  }
}

function placeOf(folder: string, address: string | undefined): Place {
  if (address === undefined) return { kind: 'folder', folder: join(folder, 'database') };
  return { kind: 'server', web: address, worker: address, keys: address, migrate: address };
}

interface Rounds {
  readonly place: Place;
  /** A file of what the last process promised. */
  readonly promised: string;
  readonly kills: number;
  readonly writes: number;
}

async function rounds({ place, promised, kills, writes }: Rounds): Promise<Figures> {
  const args = [JSON.stringify(place), promised];
  const all: string[] = [];
  const lives: Life[] = [];
  await writeFile(promised, '');
  while (lives.length < kills) {
    const life = await killed(args, howLong(lives.length, writes));
    lives.push(life);
    all.push(...life.wrote);
    // What a process that never came to write was to check, the next one checks.
    if (life.ready) await writeFile(promised, life.wrote.join('\n'));
  }
  await writeFile(promised, all.join('\n'));
  const last = await untilItEnds([...args, 'check']);
  const [heardOnce = 0, stored = 0] = last.heard;
  return {
    kills: lives.length,
    killsAtStart: lives.filter(({ ready }) => !ready).length,
    written: all.length,
    missing: [...lives, last].reduce((sum, life) => sum + life.missing, 0),
    failedStarts: [...lives, last].filter(({ failed }) => failed).length,
    stored,
    heardOnce,
    troubles: [...lives, last].flatMap(({ troubles }) => troubles),
  };
}

// Every eighth is killed while it starts, when the lock is taken and the log is read back; the others in the midst of
// writing, however slow the machine is.
function howLong(round: number, writes: number) {
  const any = Math.random();
  return round % 8 === 7 ? { afterStart: any * 1000 } : { afterWrites: 1 + Math.floor(any * writes) };
}
