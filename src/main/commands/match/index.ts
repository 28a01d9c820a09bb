import type { Command } from '../command.ts';

const kinds: readonly Command[] = [
  {
    name: 'solve',
    summary: 'solve the problems of a file, JSON or .ndjson: alongside match solve <file>',
    load: async () => (await import('./solve-file.ts')).solveFile,
  },
];

/** Matching from the command line, without a database. */
export async function match([name, ...args]: string[]): Promise<void> {
  const kind = kinds.find((one) => one.name === name);
  if (!kind) throw new Error(['Say what to match:', ...kinds.map(({ summary }) => `  ${summary}`)].join('\n'));
  await (await kind.load())(args);
}
