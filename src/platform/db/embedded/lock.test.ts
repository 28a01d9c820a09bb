import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from './lock.ts';

let room: string;
let folder: string;
beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), 'alongside-lock-'));
  folder = join(room, 'database.lock');
  await writeFile(join(room, 'hold.mjs'), holder);
});
afterEach(() => rm(room, { recursive: true }));

const holder = `
  import { takeLock } from ${JSON.stringify(new URL('./lock.ts', import.meta.url).href)};
  try {
    await takeLock(process.argv[2]);
    process.send('held');
    setInterval(() => undefined, 1000);
  } catch (error) {
    process.send(String(error));
    process.exit();
  }
`;

/** The file of whoever took the lock last. */
const newest = async () => join(folder, (await readdir(folder)).sort().at(-1) ?? '');

/** Another process that tries to take the lock, and what it says of it. */
async function another() {
  const child = fork(join(room, 'hold.mjs'), [folder], { execArgv: [] });
  const [said]: unknown[] = await once(child, 'message');
  const kill = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { said, kill };
}

test('a second process is told clearly that the folder is in use, and by whom', async () => {
  const lock = await takeLock(folder);
  const { said } = await another();
  expect(said).toContain(`The data folder is in use by process ${process.pid} on `);
  expect(said).toContain('stop the other one first, or use a PostgreSQL server through DATABASE_URL');
  await expect(takeLock(folder)).rejects.toThrow('The data folder is in use');
  await lock.release();
});

test('a lock that was given back is free, and one whose process was killed is taken over', async () => {
  await (await takeLock(folder)).release();
  const first = await another();
  expect(first.said).toBe('held');
  await expect(takeLock(folder)).rejects.toThrow('The data folder is in use');
  await first.kill();
  await (await takeLock(folder)).release();
});

test('of many that find a dead lock at once, one gets it', async () => {
  const dead = await another();
  await dead.kill();
  const left = await readFile(await newest(), 'utf8');
  for (let round = 0; round < 20; round += 1) {
    await writeFile(await newest(), left);
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(folder)));
    const won = tries.filter((one) => one.status === 'fulfilled');
    expect(won).toHaveLength(1);
    await won[0]?.value.release();
  }
});

test('of many processes that want it at once, one gets it', async () => {
  const all = await Promise.all(Array.from({ length: 4 }, another));
  expect(all.filter(({ said }) => said === 'held')).toHaveLength(1);
  await Promise.all(all.filter(({ said }) => said === 'held').map(({ kill }) => kill()));
}, 60_000);

test('a number that was given out again to another process is not the holder', async () => {
  const lock = await takeLock(folder);
  const path = await newest();
  await writeFile(path, (await readFile(path, 'utf8')).replace(/\n[^\n]*$/, '\nanother start'));
  await (await takeLock(folder)).release();
  await lock.release();
});

test('a holder on another machine holds for as long as it shows signs of life', async () => {
  const lock = await takeLock(folder);
  const path = await newest();
  await writeFile(path, (await readFile(path, 'utf8')).replace(/\n[^\n]*\n/, '\nelsewhere\n'));
  await expect(takeLock(folder)).rejects.toThrow('on elsewhere');
  const longAgo = new Date(Date.now() - 60_000);
  await utimes(path, longAgo, longAgo);
  await (await takeLock(folder)).release();
  await lock.release();
});
