import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chown, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { serverBinaries } from './server-binaries.ts';
import { serverUser, type User } from './server-user.ts';

export interface ThrowawayServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** A PostgreSQL server on a random port of this machine, gone with its data when stopped or when this process ends. */
export async function startServer(): Promise<ThrowawayServer> {
  const binaries = await serverBinaries();
  const user = await serverUser();
  const folder = await mkdtemp(join(tmpdir(), 'alongside-server-'));
  const password = randomBytes(16).toString('hex');
  const port = await freePort();
  await own(folder, user);
  await initialise({ binaries, folder, password, user });

  const keeper = spawn('sh', ['-c', keepUntilInputEnds, 'sh', join(binaries, 'postgres'), folder, String(port)], {
    ...user,
    cwd: folder,
    // Out of the terminal's group: Ctrl-C reaches this process, and the keeper sees it end.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const ended = once(keeper, 'exit');
  const address = `postgres://alongside:${password}@127.0.0.1:${port}/postgres`;
  const stop = async () => {
    keeper.stdin.end();
    await ended;
  };
  await untilItAnswers(address).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { address, stop };
}

// Nothing here must outlast a power cut, so the server need not wait for the disk.
const keepUntilInputEnds = `
  "$1" -D "$2/data" -p "$3" -h 127.0.0.1 -k "$2" -c fsync=off -c synchronous_commit=off -c full_page_writes=off \
    -c max_connections=200 -c shared_buffers=64MB </dev/null &
  read -r line
  kill -QUIT $!
  wait $!
  rm -rf "$2"
`;

interface Initialising {
  readonly binaries: string;
  readonly folder: string;
  readonly password: string;
  readonly user: User;
}

// As in the embedded database: sorted by code, but É is the capital of é.
const letters = process.platform === 'linux' ? ['--lc-ctype=C.UTF-8'] : [];

async function initialise({ binaries, folder, password, user }: Initialising) {
  const secret = join(folder, 'password');
  await writeFile(secret, password, { mode: 0o600 });
  await own(secret, user);
  const options = [
    '-U',
    'alongside',
    '-A',
    'password',
    `--pwfile=${secret}`,
    '-E',
    'UTF8',
    '--locale=C',
    ...letters,
    '--no-sync',
  ];
  const data = join(folder, 'data');
  await promisify(execFile)(join(binaries, 'initdb'), ['-D', data, ...options], { ...user, cwd: folder });
}

async function own(path: string, { uid, gid }: User) {
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('This machine gives no free port');
  return address.port;
}

async function untilItAnswers(connectionString: string) {
  const deadline = performance.now() + 20_000;
  for (;;) {
    const client = new pg.Client({ connectionString });
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
