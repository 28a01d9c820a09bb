import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { openMasterKey, refuseKeyAmongData } from './master-key.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-master-'));
  mkdirSync(join(folder, 'data'));
  symlinkSync(join(folder, 'data'), join(folder, 'link'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const config = (settings: Readonly<Record<string, string>>) =>
  readConfig({ DATA_DIR: join(folder, 'data'), ...settings });

test('a key file in the data folder is refused, however it is reached', async () => {
  for (const KEY_FILE of ['data/master.key', 'data/new/master.key', 'link/master.key', 'x/../link/new/master.key'])
    await expect(openMasterKey(config({ KEY_FILE: join(folder, KEY_FILE) }))).rejects.toThrow(
      'lies in the data folder',
    );
  await expect(openMasterKey(config({ KEY_FILE: `${folder}/data/.` }))).rejects.toThrow('lies in the data folder');
});

test('backups of the keys in the data folder are refused, whatever holds the master key', () => {
  const settings = { KEY_BACKUPS: join(folder, 'link', 'backups'), MASTER_KEY: Buffer.alloc(32, 1).toString('base64') };
  expect(() => refuseKeyAmongData(config(settings))).toThrow('KEY_BACKUPS lies in the data folder');
});

test('a security module without its PIN is refused with a sentence', async () => {
  await expect(openMasterKey(config({ PKCS11_MODULE: '/nowhere' }))).rejects.toThrow('PKCS11_PIN');
});

test('beside the data folder the key is made, and a folder whose name only begins alike is another', async () => {
  const wrapped = await (await openMasterKey(config({}))).wrap(Buffer.alloc(32, 2), 'x');
  const again = await openMasterKey(config({ KEY_FILE: join(folder, 'data-keys', 'master.key') }));
  expect(Buffer.from(await again.unwrap(wrapped, 'x'))).toEqual(Buffer.alloc(32, 2));
});
