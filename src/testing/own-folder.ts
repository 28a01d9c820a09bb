import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { type Database, openDatabase } from '../platform/db/index.ts';

interface OwnFolder {
  /** What the command said, a line each. */
  readonly said: readonly string[];
  /** The database in the folder, which the test closes before the command opens it. */
  readonly open: () => Promise<Database>;
}

/** Every test of the file runs its command on a data folder of its own. */
export function inOwnFolder(): OwnFolder {
  let folder = '';
  const said: string[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'alongside-command-'));
    vi.stubEnv('DATA_DIR', folder);
    // Vitest has a BASE_URL of its own.
    for (const name of ['BASE_URL', 'DATABASE_URL', 'DATABASE_URL_WEB', 'DATABASE_URL_WORKER', 'DATABASE_URL_MIGRATE'])
      vi.stubEnv(name, '');
    vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    await rm(folder, { recursive: true });
  });
  return { said, open: () => openDatabase({ kind: 'folder', folder: join(folder, 'database') }) };
}
