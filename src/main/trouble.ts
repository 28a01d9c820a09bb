import type { Trouble } from '../platform/jobs/index.ts';

/** The worker's troubles go to the log by name and place; their messages may quote data, and are left out. */
export function reportTrouble({ during, error }: Trouble): void {
  const name = error instanceof Error ? error.name : typeof error;
  const at = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  console.error(JSON.stringify({ trouble: during, name, at: at.slice(0, 8).map((line) => line.trim()) }));
}
