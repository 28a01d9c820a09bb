import { createHash } from 'node:crypto';
import { type Database, type MigrationSource, readMigrations } from '../db/index.ts';
import { memoryDatabase } from './memory-database.ts';
import { serverDatabase } from './server-database.ts';
import { migrationSources } from './sources.ts';

interface Wanted {
  /** The highest room whose tables are needed, by name; all rooms without it. */
  readonly upTo?: string;
  /** Exactly these migrations, in place of the rooms' own. */
  readonly sources?: readonly MigrationSource[];
  /** In place of the kind that `TEST_DATABASE` names. */
  readonly kind?: Database['kind'];
  readonly filling?: Filling;
}

/** What a database holds beside its tables, under a name of its own: put in once for a server, and each time in memory. */
export interface Filling {
  readonly name: string;
  readonly fill: (db: Database) => Promise<void>;
}

/**
 * A fresh, migrated database of the kind that `TEST_DATABASE` names: `embedded` (the default, in
 * memory) or `server`. Close it when done. One for each test file is usually enough.
 */
export async function testDatabase(wanted: Wanted = {}): Promise<Database> {
  const { upTo, sources = migrationSources(upTo), kind = testKind(), filling } = wanted;
  const level = await levelOf(sources);
  if (kind === 'server') return serverDatabase({ sources, level, filling });
  const db = await memoryDatabase({ sources, level });
  await filling?.fill(db);
  return db;
}

export function testKind(): 'embedded' | 'server' {
  const kind = process.env['TEST_DATABASE'] ?? 'embedded';
  if (kind === 'embedded' || kind === 'server') return kind;
  throw new Error(`TEST_DATABASE is "${kind}": it must be embedded or server`);
}

async function levelOf(sources: readonly MigrationSource[]): Promise<string> {
  const hash = createHash('sha256');
  for (const { module, name, checksum } of await readMigrations(sources))
    hash.update(`${module}/${name} ${checksum}\n`);
  return hash.digest('hex').slice(0, 20);
}
