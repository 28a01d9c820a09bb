import type { Command } from './command.ts';

/** Every subcommand, in the order in which help lists them. */
export const commands: readonly Command[] = [
  {
    name: 'demo',
    summary: 'start the product with its demonstration programme, on the embedded database',
    load: async () => (await import('./demo.ts')).demo,
  },
  {
    name: 'start',
    summary: 'start the product for live use; --only web or --only worker runs the two apart, on a database server',
    load: async () => (await import('./start.ts')).start,
  },
  {
    name: 'migrate',
    summary: 'bring the database up to date',
    load: async () => (await import('./migrate.ts')).migrateDatabase,
  },
  {
    name: 'appoint',
    summary: 'let somebody start programmes, or lead for an organisation: alongside appoint <email> [--leads <name>]',
    load: async () => (await import('./appoint.ts')).appoint,
  },
  {
    name: 'sign-out',
    summary: 'sign somebody out everywhere, at once: alongside sign-out <email>',
    load: async () => (await import('./sign-out.ts')).signOutEverywhere,
  },
  {
    name: 'move-address',
    summary: 'give somebody another address to sign in with: alongside move-address <old> <new>',
    load: async () => (await import('./move-address.ts')).moveAnAddress,
  },
  {
    name: 'people',
    summary: 'read a list of people, and bring it in: alongside people <file> --programme <address> --by <email>',
    load: async () => (await import('./people.ts')).bringInPeople,
  },
  {
    name: 'backup',
    summary: 'write a dated copy, try it, and keep the last seven: alongside backup [<folder>]',
    load: async () => (await import('./backup.ts')).backUp,
  },
  {
    name: 'match',
    summary: 'match without a database: alongside match solve <file>, alongside match people <mentors> <mentees>',
    load: async () => (await import('./match/index.ts')).match,
  },
  {
    name: 'export',
    summary: 'write the whole database to a file: alongside export <file>',
    load: async () => (await import('./export.ts')).exportToFile,
  },
  {
    name: 'import',
    summary: 'fill a new database from such a file: alongside import <file>',
    load: async () => (await import('./import.ts')).importFromFile,
  },
  {
    name: 'keys',
    summary: 'what sealed text opens with: alongside keys backup <file>, restore <file>, verify, rotate or drop-old',
    load: async () => (await import('./keys.ts')).keys,
  },
  {
    name: 'tables',
    summary: "print the types of a module's tables, for its tables.ts: alongside tables <module>",
    load: async () => (await import('./tables.ts')).printTables,
  },
];
