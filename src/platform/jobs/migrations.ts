import { fileURLToPath } from 'node:url';
import type { MigrationSource } from '../db/index.ts';

export const jobsMigrations: MigrationSource = {
  module: 'jobs',
  folder: fileURLToPath(new URL('./migrations', import.meta.url)),
};
