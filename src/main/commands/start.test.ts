import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { openAccount } from '../../modules/accounts/index.ts';
import { systemClock } from '../../platform/clock/index.ts';
import { newId, within } from '../../platform/db/index.ts';
import { databaseAddress, testDatabase, testKind } from '../../platform/testing/index.ts';
import { migrations } from '../modules.ts';
import { start } from './start.ts';

test('refused: a part that there is not; live use without a server; an embedded database for two processes', async () => {
  // Vitest has a BASE_URL of its own.
  for (const name of ['BASE_URL', 'DATABASE_URL', 'EMBEDDED_PILOT']) vi.stubEnv(name, '');
  onTestFinished(() => void vi.unstubAllEnvs());
  await expect(start(['--only', 'mail'])).rejects.toThrow('Usage: alongside start');
  await expect(start([])).rejects.toThrow('Live use needs DATABASE_URL');
  vi.stubEnv('EMBEDDED_PILOT', 'yes');
  await expect(start(['--only', 'web'])).rejects.toThrow('The embedded database lets one process in');
});

describe.runIf(testKind() === 'server')('on a database server', () => {
  test('done: one process answers, another sends what was asked for there', async () => {
    const { environment, post } = await ready();
    const web = await running(['--only', 'web'], environment);
    await askToSignIn(web.address);
    expect(post.recipients()).toEqual([]);
    await running(['--only', 'worker'], environment);
    await vi.waitFor(() => expect(post.recipients()).toEqual(['<ana@council.example>']), { timeout: 30_000 });
  });

  test('done: one command starts both, each in a process of its own, and neither stays without the other', async () => {
    const { environment, post } = await ready();
    const both = await running([], environment);
    await askToSignIn(both.address);
    await vi.waitFor(() => expect(post.recipients()).toEqual(['<ana@council.example>']), { timeout: 30_000 });
    const [worker = 0] = childrenOf(both.child.pid);
    const ended = once(both.child, 'exit');
    process.kill(worker, 'SIGKILL');
    expect(await ended).toEqual([1, null]);
    const again = await running([], environment);
    const [other = 0] = childrenOf(again.child.pid);
    again.child.kill('SIGKILL');
    await vi.waitFor(() => expect(() => process.kill(other, 0)).toThrow('ESRCH'), { timeout: 30_000 });
  });
});

/** A database in which Ana has an account, a mail server, and the settings that name both. */
async function ready() {
  const db = await testDatabase({ sources: migrations });
  onTestFinished(() => db.close());
  await db.transaction('web', async (tx) => {
    const person = newId();
    await sql`SELECT set_config('app.person', ${person}, true)`.execute(within(tx));
    await openAccount(tx, { person, email: 'ana@council.example', name: 'Ana', now: systemClock.now() });
  });
  const post = await postOffice();
  const environment = {
    ...{
      DATABASE_URL: await databaseAddress(db),
      MASTER_KEY: Buffer.alloc(32, 1).toString('base64'),
      PORT: '0',
      BASE_URL: '',
    },
    ...{ SMTP_URL: `smtp://127.0.0.1:${post.port}`, MAIL_FROM: 'mentoring@council.example' },
  };
  return { environment, post };
}

async function askToSignIn(web: string): Promise<void> {
  const { status } = await fetch(`${web}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: new URL(web).origin, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ email: 'ana@council.example' }),
  });
  expect(status).toBe(303);
}

/** Starts the product, or a part of it; gives where it answers, once it and its worker have said that they are there. */
async function running(parts: readonly string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, ['bin/alongside.js', 'start', ...parts], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  });
  let address = '';
  let lines = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    address = /answers at (?<address>.*)$/.exec(line)?.groups?.['address'] ?? address;
    lines += 1;
    if (lines === (parts.length === 0 ? 2 : 1)) break;
  }
  return { child, address };
}

/** By what Linux says of every process. */
function childrenOf(pid: number | undefined): readonly number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
}

/** A mail server that takes everything and remembers for whom. */
async function postOffice() {
  const recipients: string[] = [];
  const server = createServer((socket) => answer(socket, recipients));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const bound = server.address();
  return { port: typeof bound === 'object' && bound ? bound.port : 0, recipients: () => recipients };
}

function answer(socket: Socket, recipients: string[]): void {
  let inBody = false;
  socket.write('220 here\r\n');
  const lines = createInterface({ input: socket });
  // A worker that is killed ends its conversation in the middle.
  for (const heard of [socket, lines]) heard.on('error', () => undefined);
  lines.on('line', (line) => {
    if (inBody) {
      inBody = line !== '.';
      if (!inBody) socket.write('250 taken\r\n');
      return;
    }
    if (line.startsWith('RCPT TO:')) recipients.push(line.slice('RCPT TO:'.length).trim());
    inBody = line === 'DATA';
    socket.write(inBody ? '354 go on\r\n' : line === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n');
  });
}
