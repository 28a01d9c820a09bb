import type { Command } from '../command.ts';
import { help } from './help.ts';

const kinds: readonly Command[] = [
  {
    name: 'solve',
    summary: 'solve the problems of a file, JSON or .ndjson: alongside match solve <file>',
    load: async () => (await import('./solve-file.ts')).solveFile,
  },
  {
    name: 'people',
    summary: 'match two lists of people, and say why: alongside match people <mentors file> <mentees file>',
    load: async () => (await import('../match-people/match-people.ts')).matchPeople,
  },
];

/** Matching from the command line, without a database. */
export async function match([name, ...args]: string[]): Promise<void> {
  if (name === '--help' || name === '-h' || name === 'help') {
    console.log(help);
    return;
  }
  const kind = kinds.find((one) => one.name === name);
  if (!kind)
    throw new Error(
      ['Say what to match (alongside match --help tells more):', ...kinds.map(({ summary }) => `  ${summary}`)].join(
        '\n',
      ),
    );
  await (await kind.load())(args);
}
