import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { personWith, startSignInFor } from '../../modules/accounts/index.ts';
import { systemClock } from '../../platform/clock/index.ts';
import { openDatabase } from '../../platform/db/index.ts';
import { bringUpToDate } from '../bring-up-to-date.ts';
import { moveAnAddress } from './move-address.ts';

let folder = '';
const said: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-move-address-'));
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

const place = () => openDatabase({ kind: 'folder', folder: join(folder, 'database') });

test('refused: somebody whom nobody knows, or an address that is taken; done: the same person, by another address', {
  timeout: 240_000,
}, async () => {
  await expect(moveAnAddress(['ana@council.example'])).rejects.toThrow('Say which');
  const before = await place();
  await bringUpToDate(before, systemClock.now());
  for (const address of ['ana@council.example', 'bo@council.example'])
    await before.transaction('web', (tx) => startSignInFor(tx, { address, now: systemClock.now() }));
  const ana = await before.transaction('migrate', (tx) => personWith(tx, 'ana@council.example'));
  await before.close();
  await expect(moveAnAddress(['no.one@council.example', 'x@council.example'])).rejects.toThrow('Nobody has an account');
  await expect(moveAnAddress(['ana@council.example', 'bo@council.example'])).rejects.toThrow('belongs to another');
  await moveAnAddress(['Ana@council.example', 'ana@county.example']);
  expect(said.at(-1)).toContain('now does with ana@county.example');
  const after = await place();
  expect(await after.transaction('migrate', (tx) => personWith(tx, 'ana@county.example'))).toBe(ana);
  await after.close();
});
