import { fileURLToPath } from 'node:url';
import type { MigrationSource } from './migrate.ts';

/** What comes before every module: the roles, and the functions that policies ask who is acting. */
export const dbMigrations: MigrationSource = {
  module: 'db',
  folder: fileURLToPath(new URL('./migrations', import.meta.url)),
};
