import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What one process said in its life. */
export interface Life {
  readonly ready: boolean;
  /** It ended by itself, and not well. */
  readonly failed: boolean;
  readonly wrote: readonly string[];
  readonly missing: number;
  readonly heard: readonly number[];
  readonly troubles: readonly string[];
}

const writer = fileURLToPath(new URL('./writer.ts', import.meta.url));

/** Starts the writer, and kills it so many milliseconds after its start, or after it says that it is ready. */
export async function killed(
  args: readonly string[],
  when: { afterStart?: number; afterReady?: number },
): Promise<Life> {
  return live(args, (process, ready) => {
    const kill = () => process.kill('SIGKILL');
    if (when.afterStart !== undefined) setTimeout(kill, when.afterStart);
    else void ready.then(() => setTimeout(kill, when.afterReady));
  });
}

export const untilItEnds = (args: readonly string[]): Promise<Life> => live(args, () => undefined);

type Watch = (process: { kill(signal: 'SIGKILL'): boolean }, ready: Promise<void>) => void;

async function live(args: readonly string[], watch: Watch): Promise<Life> {
  const child = spawn(process.execPath, [writer, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  const ready = Promise.withResolvers<void>();
  const errors: string[] = [];
  const said: string[][] = [];
  createInterface({ input: child.stderr }).on('line', (line) => errors.push(line));
  createInterface({ input: child.stdout }).on('line', (line) => {
    said.push(line.split(' '));
    if (line === 'ready') ready.resolve();
  });
  watch(child, ready.promise);
  const [code, signal]: unknown[] = await ended;
  const failed = signal !== 'SIGKILL' && code !== 0;
  const about = (what: string) => said.filter(([word]) => word === what).map(([, ...rest]) => rest);
  return {
    ready: about('ready').length > 0,
    failed,
    // A line cut off in the middle was never heard, and so was no promise.
    wrote: about('wrote').flatMap(([id = '']) => (id.length === 36 ? [id] : [])),
    missing: Number(about('missing')[0]?.[0] ?? 0),
    heard: (about('heard')[0] ?? []).map(Number),
    troubles: [...about('trouble').map((words) => words.join(' ')), ...(failed ? errors : [])],
  };
}
