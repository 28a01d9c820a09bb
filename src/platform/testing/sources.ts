import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dbMigrations, type MigrationSource } from '../db/index.ts';

// From the ground up. The program's own list is made by the composition root, which stands above this room.
const platform = ['audit', 'sealing', 'documents', 'drafts', 'jobs', 'mail', 'http'];
const modules = [
  ...['accounts', 'people', 'questionnaires', 'programmes', 'relationships', 'recruitment', 'learning', 'directory'],
  ...['matching', 'goals', 'sessions', 'assessments', 'concerns', 'evaluation', 'monitoring', 'notifications'],
];

/** Every room's migrations, in order; with a name, only those up to and including that room's. */
export function migrationSources(upTo?: string): readonly MigrationSource[] {
  const root = join(import.meta.dirname, '..', '..');
  const rooms = [
    ...platform.map((room) => ({ module: room, folder: join(root, 'platform', room, 'migrations') })),
    ...modules.map((module) => ({ module, folder: join(root, 'modules', module, 'migrations') })),
  ];
  const last = upTo === undefined ? rooms.length : rooms.findIndex(({ module }) => module === upTo) + 1;
  return [dbMigrations, ...rooms.slice(0, last).filter(({ folder }) => existsSync(folder))];
}
