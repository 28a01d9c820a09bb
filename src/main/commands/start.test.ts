import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { openAccount } from '../../modules/accounts/index.ts';
import { systemClock } from '../../platform/clock/index.ts';
import { newId, within } from '../../platform/db/index.ts';
import { testDatabase, testKind } from '../../platform/testing/index.ts';
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
    const db = await testDatabase({ sources: migrations });
    onTestFinished(() => db.close());
    await db.transaction('web', async (tx) => {
      const person = newId();
      await sql`SELECT set_config('app.person', ${person}, true)`.execute(within(tx));
      await openAccount(tx, { person, email: 'ana@council.example', name: 'Ana', now: systemClock.now() });
    });
    const { rows } = await db.transaction('migrate', (tx) =>
      sql<{ name: string }>`SELECT current_database() AS name`.execute(within(tx)),
    );
    const address = new URL(process.env['TEST_DATABASE_SERVER'] ?? '');
    address.pathname = rows[0]?.name ?? '';
    const post = await postOffice();
    const environment = {
      ...{ DATABASE_URL: address.href, MASTER_KEY: Buffer.alloc(32, 1).toString('base64'), PORT: '0', BASE_URL: '' },
      ...{ SMTP_URL: `smtp://127.0.0.1:${post.port}`, MAIL_FROM: 'mentoring@council.example' },
    };
    const web = await running('web', environment);
    const asked = await fetch(`${web}/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: new URL(web).origin, 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ email: 'ana@council.example' }),
    });
    expect(asked.status).toBe(303);
    expect(post.recipients()).toEqual([]);
    await running('worker', environment);
    await vi.waitFor(() => expect(post.recipients()).toEqual(['<ana@council.example>']), { timeout: 30_000 });
  });
});

/** Starts one part as a process of its own; gives the last word of its first line, the address of the web. */
async function running(part: 'web' | 'worker', environment: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, ['bin/alongside.js', 'start', '--only', part], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(async () => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  });
  const [line]: unknown[] = await once(createInterface({ input: child.stdout }), 'line');
  return String(line).split(' ').at(-1) ?? '';
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
  createInterface({ input: socket }).on('line', (line) => {
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
