import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { keyRing, keysIn, type MasterKey, newKeyText } from './master.ts';

/** Reads the key file, or makes one that only its owner can read when there is none. */
export function masterKeyFromFile(path: string): MasterKey {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, `${newKeyText()}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return keyRing(() => keysIn(readFileSync(path, 'utf8')));
}

/** Puts a new key before the others. Whoever runs already finds it when they meet what it wrapped. */
export const addToKeyFile = (path: string): void =>
  rewrite(path, [newKeyText(), ...readFileSync(path, 'utf8').trim().split(/\s+/)]);

/** Takes the older keys away: what was wrapped by them, in whatever backup, opens no longer. */
export const dropOldKeys = (path: string): void =>
  rewrite(path, readFileSync(path, 'utf8').trim().split(/\s+/).slice(0, 1));

// Whole at every moment: there is no second chance to read a key.
function rewrite(path: string, lines: readonly string[]): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${lines.join('\n')}\n`, { flag: 'wx', mode: 0o600, flush: true });
  renameSync(draft, path);
}
