import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { startOf } from './alive.ts';

export interface Lock {
  readonly release: () => Promise<void>;
}

/** A holder that has not shown itself for this long on another machine (or container) is taken to be gone. */
const SILENCE_MS = 30_000;
const SIGN_OF_LIFE_MS = 5_000;

/**
 * Locks a folder for this process. The lock is a numbered file, made exclusively; whoever holds the
 * highest number holds the lock. A lock left behind by a process that died is never removed and made
 * again, which two could do at once, but overtaken by the next number, which only one can make.
 */
export async function takeLock(folder: string): Promise<Lock> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const before = await highest(folder);
  if (before > 0) await refuseIfHeld(folder, before);
  const mine = before + 1;
  const path = pathOf(folder, mine);
  const draft = join(folder, `${process.pid}-${randomUUID()}`);
  // Written first and named afterwards, so that no kill leaves half a lock behind.
  await writeFile(draft, await myself(), { mode: 0o600 });
  await link(draft, path).catch(refuseIfThere);
  // Someone slower may have read an older list and made a number that had been cleared away.
  if ((await highest(folder)) !== mine) {
    await rm(path);
    throw heldBy('another process');
  }
  await clearOthers(folder, path);
  const signs = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), SIGN_OF_LIFE_MS);
  signs.unref();
  return {
    release: async () => {
      clearInterval(signs);
      // The number stays, so that numbers only ever rise.
      await writeFile(draft, RELEASED);
      await rename(draft, path);
    },
  };
}

const RELEASED = 'released';
const pathOf = (folder: string, number: number) => join(folder, String(number).padStart(8, '0'));

async function numbers(folder: string): Promise<number[]> {
  return (await readdir(folder)).filter((name) => /^\d+$/.test(name)).map(Number);
}

const highest = async (folder: string) => Math.max(0, ...(await numbers(folder)));

async function clearOthers(folder: string, mine: string) {
  const others = (await readdir(folder)).map((name) => join(folder, name)).filter((path) => path !== mine);
  await Promise.all(others.map((path) => rm(path, { force: true })));
}

async function myself(): Promise<string> {
  return [process.pid, hostname(), await startOf(process.pid)].join('\n');
}

async function refuseIfHeld(folder: string, number: number) {
  const path = pathOf(folder, number);
  const text = await readFile(path, 'utf8').catch(() => RELEASED);
  if (text === RELEASED) return;
  const [pid = '', host = '', start = ''] = text.split('\n');
  // Only on this machine can we ask whether the holder lives; elsewhere its last sign of life has to do.
  const held = host === hostname() ? (await startOf(Number(pid))) === start : await isRecent(path);
  if (held) throw heldBy(`process ${pid} on ${host}`);
}

async function isRecent(path: string): Promise<boolean> {
  const { mtimeMs } = await stat(path);
  return Date.now() - mtimeMs < SILENCE_MS;
}

function refuseIfThere(error: unknown): never {
  // ENOENT: the draft was cleared away by whoever has just won.
  const lost = error instanceof Error && 'code' in error && (error.code === 'EEXIST' || error.code === 'ENOENT');
  if (lost) throw heldBy('another process');
  throw error;
}

function heldBy(holder: string): Error {
  return new Error(
    `The data folder is in use by ${holder}. Only one process at a time may open the embedded database: ` +
      'stop the other one first, or use a PostgreSQL server through DATABASE_URL.',
  );
}
