import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { systemClock } from '../../platform/clock/index.ts';
import { openDatabase } from '../../platform/db/index.ts';
import { bringUpToDate } from '../bring-up-to-date.ts';
import { backUp } from './backup.ts';

let folder = '';
const said: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-backup-'));
  vi.stubEnv('DATA_DIR', join(folder, 'data'));
  // Vitest has a BASE_URL of its own.
  vi.stubEnv('BASE_URL', '');
  for (const name of ['', '_WEB', '_WORKER', '_MIGRATE']) vi.stubEnv(`DATABASE_URL${name}`, '');
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

test.each([[['--keep', '0']], [['--keep', 'some']], [['one', 'two']]])('refused: %j', async (args) => {
  await expect(backUp(args)).rejects.toThrow('Usage: alongside backup');
});

test('done: a dated copy that was restored once, and no more of them than are to be kept', {
  timeout: 240_000,
}, async () => {
  const db = await openDatabase({ kind: 'folder', folder: join(folder, 'data', 'database') });
  await bringUpToDate(db, systemClock.now());
  await db.close();
  const copies = join(folder, 'copies');
  await backUp([copies]);
  expect(said.at(-1)).toMatch(/restored to try it: \d+ rows/);
  vi.spyOn(systemClock, 'now').mockReturnValue(systemClock.now().add({ hours: 1 }));
  await backUp([copies, '--keep', '1', '--unchecked']);
  expect(await readdir(copies)).toHaveLength(1);
});
