import { join } from 'node:path';
import { accounts } from '../modules/accounts/index.ts';
import { concerns } from '../modules/concerns/index.ts';
import { directory } from '../modules/directory/index.ts';
import { evaluation } from '../modules/evaluation/index.ts';
import { goals } from '../modules/goals/index.ts';
import { learning } from '../modules/learning/index.ts';
import { matching } from '../modules/matching/index.ts';
import { monitoring } from '../modules/monitoring/index.ts';
import { notifications } from '../modules/notifications/index.ts';
import { people } from '../modules/people/index.ts';
import { programmes } from '../modules/programmes/index.ts';
import { recruitment } from '../modules/recruitment/index.ts';
import { relationships } from '../modules/relationships/index.ts';
import { sessions } from '../modules/sessions/index.ts';
import { dbMigrations, type MigrationSource } from '../platform/db/index.ts';
import type { Module } from '../platform/http/index.ts';

/** The only list of modules, from the ground up: their tables are migrated in this order. */
export const modules: readonly Module[] = [
  accounts,
  people,
  programmes,
  learning,
  recruitment,
  relationships,
  directory,
  matching,
  goals,
  sessions,
  concerns,
  evaluation,
  monitoring,
  notifications,
];

const platform = ['jobs', 'audit', 'sealing', 'drafts', 'mail'];

export const migrations: readonly MigrationSource[] = [
  dbMigrations,
  ...platform.map((room) => ({
    module: room,
    folder: join(import.meta.dirname, '..', 'platform', room, 'migrations'),
  })),
  ...modules.flatMap(({ name, migrations: folder }) => (folder === null ? [] : [{ module: name, folder }])),
];
