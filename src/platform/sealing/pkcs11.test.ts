import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { masterKeyInModule } from './index.ts';

// SoftHSM stands for a hardware module. Where it is not installed, or the optional part is not built, there is nothing to try.
const [library = ''] = globSync('/usr/lib/{softhsm,*/softhsm}/libsofthsm2.so');
const built = existsSync(new URL('../../../node_modules/pkcs11js/build/Release/pkcs11.node', import.meta.url));
const ready = library !== '' && built;
const folder = mkdtempSync(join(tmpdir(), 'alongside-module-'));
afterAll(() => rmSync(folder, { recursive: true }));

const module = { library, token: 'alongside', pin: '1234' };

test.runIf(ready)('a module wraps and unwraps under a key that never leaves it, and knows an older one', async () => {
  await makeToken();
  const dataKey = randomBytes(32);
  const before = await masterKeyInModule({ ...module, labels: ['first'] });
  const wrapped = await before.wrap(dataKey, 'x');
  expect(Buffer.from(wrapped).includes(dataKey)).toBe(false);
  const after = await masterKeyInModule({ ...module, labels: ['second', 'first'] });
  expect(Buffer.from(await after.unwrap(wrapped, 'x'))).toEqual(dataKey);
  expect([after.isPresent(wrapped), after.isPresent(await after.wrap(dataKey, 'x'))]).toEqual([false, true]);
  await expect(after.unwrap(wrapped, 'y')).rejects.toThrow();
  const other = await masterKeyInModule({ ...module, labels: ['second'] });
  await expect(other.unwrap(wrapped, 'x')).rejects.toThrow('wrapped by another master key');
  await expect(masterKeyInModule({ ...module, labels: ['third'] })).rejects.toThrow('no AES key called "third"');
  await expect(masterKeyInModule({ ...module, token: 'none', labels: ['first'] })).rejects.toThrow(
    'no token called "none"',
  );
});

test('a module that is not there is refused', async () => {
  await expect(masterKeyInModule({ ...module, library: '/nowhere.so', labels: ['first'] })).rejects.toThrow();
});

/** A token with two AES keys that cannot be taken out. */
async function makeToken(): Promise<void> {
  const settings = join(folder, 'softhsm2.conf');
  mkdirSync(join(folder, 'tokens'));
  writeFileSync(settings, `directories.tokendir = ${join(folder, 'tokens')}\nobjectstore.backend = file\n`);
  process.env['SOFTHSM2_CONF'] = settings;
  execFileSync('softhsm2-util', [
    '--init-token',
    '--free',
    '--label',
    'alongside',
    '--so-pin',
    '4321',
    '--pin',
    '1234',
  ]);
  const { default: pkcs11 } = await import('pkcs11js');
  const tool = new pkcs11.PKCS11();
  tool.load(library);
  tool.C_Initialize();
  const slot = tool.C_GetSlotList(true).find((one) => tool.C_GetTokenInfo(one).label.trim() === 'alongside');
  if (!slot) throw new Error('There is no token');
  const session = tool.C_OpenSession(slot, pkcs11.CKF_SERIAL_SESSION | pkcs11.CKF_RW_SESSION);
  tool.C_Login(session, pkcs11.CKU_USER, '1234');
  for (const label of ['first', 'second'])
    tool.C_GenerateKey(session, { mechanism: pkcs11.CKM_AES_KEY_GEN }, [
      { type: pkcs11.CKA_CLASS, value: pkcs11.CKO_SECRET_KEY },
      { type: pkcs11.CKA_TOKEN, value: true },
      { type: pkcs11.CKA_LABEL, value: label },
      { type: pkcs11.CKA_VALUE_LEN, value: 32 },
      { type: pkcs11.CKA_EXTRACTABLE, value: false },
      { type: pkcs11.CKA_ENCRYPT, value: true },
      { type: pkcs11.CKA_DECRYPT, value: true },
    ]);
  tool.C_CloseSession(session);
  tool.C_Finalize();
}
