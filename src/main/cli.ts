import '../../bin/refuse-old-node.js';
import { commands } from './commands/index.ts';

const [name, ...args] = process.argv.slice(2);
const command = commands.find((one) => one.name === name);

if (command) await (await command.load())(args);
else if (name && !/^(help|--help|-h)$/.test(name)) refuse(name);
else console.log(help());

function refuse(unknown: string) {
  console.error(`There is no command "${unknown}".\n\n${help()}`);
  process.exitCode = 2;
}

function help(): string {
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`);
  return ['Usage: alongside <command> [options]', '', ...lines].join('\n');
}
