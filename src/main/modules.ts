import { join } from 'node:path';
import { accounts } from '../modules/accounts/index.ts';
import { concerns } from '../modules/concerns/index.ts';
import { directory } from '../modules/directory/index.ts';
import { disclosures } from '../modules/disclosures/index.ts';
import { evaluation } from '../modules/evaluation/index.ts';
import { goals } from '../modules/goals/index.ts';
import { learning } from '../modules/learning/index.ts';
import { matching } from '../modules/matching/index.ts';
import { monitoring } from '../modules/monitoring/index.ts';
import { notifications } from '../modules/notifications/index.ts';
import { openings } from '../modules/openings/index.ts';
import { people } from '../modules/people/index.ts';
import { programmes } from '../modules/programmes/index.ts';
import { recruitment } from '../modules/recruitment/index.ts';
import { relationships } from '../modules/relationships/index.ts';
import { rightsOver } from '../modules/rights/index.ts';
import { sessions } from '../modules/sessions/index.ts';
import { auditData } from '../platform/audit/index.ts';
import { dbData, dbMigrations, type MigrationSource } from '../platform/db/index.ts';
import { draftsData } from '../platform/drafts/index.ts';
import type { Module } from '../platform/http/index.ts';
import { jobsData } from '../platform/jobs/index.ts';
import { mailData } from '../platform/mail/index.ts';
import type { TableNote } from '../platform/personal-data/index.ts';
import { sealingData } from '../platform/sealing/index.ts';

const rooms: readonly Module[] = [
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
  disclosures,
  openings,
  evaluation,
  monitoring,
  notifications,
];

/** What the data in the tables below the rights are for. */
const described: readonly TableNote[] = [
  ...[dbData, jobsData, auditData, sealingData, draftsData, mailData].flat(),
  ...rooms.flatMap((room) => room.personalData),
];

const rights = rightsOver({ others: described, consents: rooms.flatMap((room) => room.consents) });

/** The only list of modules, from the ground up: their tables are migrated in this order. */
export const modules: readonly Module[] = [...rooms, rights];

/** What the data in every table of the product are for, in the order of their migrations. */
export const personalData: readonly TableNote[] = [...described, ...rights.personalData];

const platform = ['jobs', 'audit', 'sealing', 'drafts', 'mail'];

export const migrations: readonly MigrationSource[] = [
  dbMigrations,
  ...platform.map((room) => ({
    module: room,
    folder: join(import.meta.dirname, '..', 'platform', room, 'migrations'),
  })),
  ...modules.flatMap(({ name, migrations: folder }) => (folder === null ? [] : [{ module: name, folder }])),
];
