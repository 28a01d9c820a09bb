import '../../bin/refuse-old-node.js';
import type { Command } from './commands/command.ts';
import { commands } from './commands/index.ts';

const [name, ...args] = process.argv.slice(2);
const command = commands.find((one) => one.name === name);

if (command) await run(command);
else if (name && !/^(help|--help|-h)$/.test(name)) refuse(name);
else console.log(help());

async function run({ load }: Command) {
  try {
    await (await load())(args);
  } catch (error) {
    // Most often a sentence meant for whoever typed the command; TRACE=yes shows where it came from.
    console.error(error instanceof Error && !process.env['TRACE'] ? error.message : error);
    process.exit(1);
  }
}

function refuse(unknown: string) {
  console.error(`There is no command "${unknown}".\n\n${help()}`);
  process.exitCode = 2;
}

function help(): string {
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`);
  return ['Usage: alongside <command> [options]', '', ...lines].join('\n');
}
