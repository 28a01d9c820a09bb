import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addToKeyFile, dropOldKeys, masterKeyFromFile } from './index.ts';

const dataKey = randomBytes(32);
let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-key-'));
  path = join(folder, 'keys', 'master.key');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what an older key wrapped does not open once that key is dropped', async () => {
  const wrapped = await masterKeyFromFile(path).wrap(dataKey, 'x');
  addToKeyFile(path);
  dropOldKeys(path);
  await expect(masterKeyFromFile(path).unwrap(wrapped, 'x')).rejects.toThrow('wrapped by another master key');
});

test('the key file is made once, for its owner only, and is the same key afterwards', async () => {
  const wrapped = await masterKeyFromFile(path).wrap(dataKey, 'x');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(Buffer.from(await masterKeyFromFile(path).unwrap(wrapped, 'x')).equals(dataKey)).toBe(true);
});

test('a process that began before a new key was added opens what the new one wrapped, and what the old one did', async () => {
  const running = masterKeyFromFile(path);
  const before = await running.wrap(dataKey, 'x');
  addToKeyFile(path);
  const after = await masterKeyFromFile(path).wrap(dataKey, 'x');
  expect(after.slice(0, 8)).not.toEqual(before.slice(0, 8));
  for (const wrapped of [before, after])
    expect(Buffer.from(await running.unwrap(wrapped, 'x')).equals(dataKey)).toBe(true);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});
