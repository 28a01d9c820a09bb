import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface User {
  readonly uid?: number;
  readonly gid?: number;
}

/** Whom the server runs as: oneself, except that PostgreSQL refuses to run as root. */
export async function serverUser(): Promise<User> {
  if (process.getuid?.() !== 0) return {};
  return (await named('postgres')) ?? (await named('nobody')) ?? {};
}

async function named(name: string): Promise<User | null> {
  const ask = async (flag: string) => Number((await promisify(execFile)('id', [flag, name])).stdout);
  try {
    return { uid: await ask('-u'), gid: await ask('-g') };
  } catch {
    return null;
  }
}
