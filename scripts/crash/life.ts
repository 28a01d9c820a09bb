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

interface When {
  /** So many milliseconds after its start. */
  readonly afterStart?: number;
  /** So many acknowledged writes, and up to 20 milliseconds more. */
  readonly afterWrites?: number;
}

/** Starts the writer, and kills it at a moment of its life. */
export async function killed(args: readonly string[], { afterStart, afterWrites }: When): Promise<Life> {
  return live(args, (process) => {
    const killIn = (milliseconds: number) => setTimeout(() => process.kill('SIGKILL'), milliseconds);
    if (afterStart !== undefined) killIn(afterStart);
    return (written) => {
      if (written === afterWrites) killIn(Math.random() * 20);
    };
  });
}

export const untilItEnds = (args: readonly string[]): Promise<Life> => live(args, () => () => undefined);

/** Gives what is to be told of each write. */
type Watch = (process: { kill(signal: 'SIGKILL'): boolean }) => (written: number) => void;

async function live(args: readonly string[], watch: Watch): Promise<Life> {
  const child = spawn(process.execPath, [writer, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  const errors: string[] = [];
  const said: string[][] = [];
  const tell = watch(child);
  let written = 0;
  createInterface({ input: child.stderr }).on('line', (line) => errors.push(line));
  createInterface({ input: child.stdout }).on('line', (line) => {
    said.push(line.split(' '));
    if (line.startsWith('wrote')) tell(++written);
  });
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
