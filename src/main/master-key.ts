import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { type MasterKey, masterKeyFromFile, masterKeyFromText, masterKeyInModule } from '../platform/sealing/index.ts';
import type { Config } from './config.ts';

/** The key that wraps all others, from where the settings say: a hardware module, the environment, or a file. */
export async function openMasterKey(config: Config): Promise<MasterKey> {
  const { PKCS11_MODULE: library, PKCS11_TOKEN: token, PKCS11_PIN: pin, PKCS11_KEY, MASTER_KEY } = config;
  if (library) {
    if (!pin) throw new Error('Set PKCS11_PIN beside PKCS11_MODULE');
    return masterKeyInModule({ library, token, pin, labels: PKCS11_KEY.trim().split(/\s+/) });
  }
  if (MASTER_KEY) return masterKeyFromText(MASTER_KEY);
  refuseKeyAmongData(config);
  return masterKeyFromFile(config.keyFile);
}

/** Whoever copies the data must not copy the key with them, by whatever links they reach each other. */
export function refuseKeyAmongData({ keyFile, keyBackups, dataFolder }: Config): void {
  const data = realPathOf(dataFolder);
  for (const [setting, path] of [
    ['KEY_FILE', keyFile],
    ['KEY_BACKUPS', keyBackups],
  ] as const)
    if (`${realPathOf(path)}${sep}`.startsWith(`${data}${sep}`))
      throw new Error(
        `${setting} lies in the data folder: a copy of the data would hold the keys too. Name another folder`,
      );
}

/** Where a path really leads; for what is not there yet, where its nearest folder leads. */
function realPathOf(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPathOf(parent), path.slice(parent.length + (parent.endsWith(sep) ? 0 : 1)));
}
