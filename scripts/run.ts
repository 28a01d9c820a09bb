import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

type Options = { env?: Record<string, string>; minutes?: number; show?: boolean };
type Ran = { code: number; output: string };

/** Runs a program, the project's own tools first: its exit code (127 when there is no such program) and all it said. */
export function run(command: string, args: string[], { env = {}, minutes = 10, show = false }: Options = {}) {
  const { promise, resolve } = Promise.withResolvers<Ran>();
  const child = start(command, args, env);
  let output = '';
  const hear = (chunk: Buffer | string) => {
    output += chunk;
    if (show) process.stdout.write(chunk);
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const late = setTimeout(() => {
    hear(`\nStopped after ${minutes} minutes.\n`);
    endGroup(child);
  }, minutes * 60_000);
  const done = (code: number) => {
    clearTimeout(late);
    running.delete(child);
    resolve({ code, output });
  };
  child.on('error', () => done(127));
  child.on('close', (code) => done(code ?? 1));
  return promise;
}

// Colours are for eyes: a log of a check reads better without their codes.
const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined };

const running = new Set<ChildProcess>();

// Each program leads a process group, so that stopping it stops the browsers and servers it started.
function start(command: string, args: string[], env: Record<string, string>) {
  const PATH = [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...plain, PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child);
  return child;
}

function endGroup(child: ChildProcess) {
  if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
}

process.on('exit', () => running.forEach(endGroup));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
