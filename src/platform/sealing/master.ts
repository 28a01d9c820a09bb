import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { decrypt, encrypt } from './envelope.ts';

/** Wraps and unwraps data keys. Small, so that a key store elsewhere can take its place. */
export interface MasterKey {
  wrap(dataKey: Uint8Array, context: string): Uint8Array;
  unwrap(wrapped: Uint8Array, context: string): Uint8Array;
}

/** `text`: 32 bytes in base64. Throws when it is anything else. */
export function masterKeyFromText(text: string): MasterKey {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== 32) throw new Error('The master key must be 32 bytes, written in base64');
  return {
    wrap: (dataKey, context) => encrypt(key, dataKey, context),
    unwrap: (wrapped, context) => decrypt(key, wrapped, context),
  };
}

/** Reads the key file, or makes one that only its owner can read when there is none. */
export function masterKeyFromFile(path: string): MasterKey {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, `${randomBytes(32).toString('base64')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return masterKeyFromText(readFileSync(path, 'utf8'));
}
