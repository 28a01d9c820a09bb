import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CompiledQuery, type Kysely, sql } from 'kysely';
import { type Database, within } from './database.ts';

export interface MigrationSource {
  readonly module: string;
  readonly folder: string;
}

interface Migration {
  readonly module: string;
  readonly name: string;
  readonly text: string;
  readonly checksum: string;
}

interface MigrationTables {
  'app.migration': { module: string; name: string; checksum: string; applied_at: Temporal.Instant };
}

/**
 * Applies what has not been applied yet, in the order of the sources and then by file name, each
 * file in a transaction of its own. Returns the names applied. Safe to run by several at once.
 */
export async function migrate(
  db: Database,
  sources: readonly MigrationSource[],
  now: Temporal.Instant,
): Promise<readonly string[]> {
  const migrations = await readMigrations(sources);
  await db.transaction('migrate', async (tx) => {
    const tables = within<MigrationTables>(tx);
    await alone(tables);
    await prepare(tables);
    await refuseUnknown({ tables, sources, migrations });
  });
  const applied: string[] = [];
  for (const migration of migrations) {
    if (await applyOnce({ db, migration, now })) applied.push(`${migration.module}/${migration.name}`);
  }
  return applied;
}

export async function readMigrations(sources: readonly MigrationSource[]): Promise<readonly Migration[]> {
  const read = sources.map(async ({ module, folder }) => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
    return Promise.all(
      names.map(async (name) => {
        const text = await readFile(join(folder, name), 'utf8');
        return { module, name, text, checksum: createHash('sha256').update(text).digest('hex') };
      }),
    );
  });
  return (await Promise.all(read)).flat();
}

// Any number would do, as long as it is always this one.
const alone = (tables: Kysely<MigrationTables>) => sql`select pg_advisory_xact_lock(4119202611)`.execute(tables);

async function prepare(tables: Kysely<MigrationTables>) {
  await sql`create schema if not exists app`.execute(tables);
  await sql`create table if not exists app.migration (
    module text not null,
    name text not null,
    checksum text not null,
    applied_at timestamptz not null,
    primary key (module, name)
  )`.execute(tables);
}

interface Level {
  readonly tables: Kysely<MigrationTables>;
  readonly sources: readonly MigrationSource[];
  readonly migrations: readonly Migration[];
}

async function refuseUnknown({ tables, sources, migrations }: Level) {
  const known = new Set(migrations.map(({ module, name }) => `${module}/${name}`));
  const modules = sources.map(({ module }) => module);
  const applied = await tables.selectFrom('app.migration').select(['module', 'name']).execute();
  const unknown = applied.find(({ module, name }) => modules.includes(module) && !known.has(`${module}/${name}`));
  if (unknown) {
    throw new Error(
      `This database holds the migration ${unknown.module}/${unknown.name}, which this version of Alongside does not know. ` +
        'Use the version that made it, or a newer one.',
    );
  }
}

async function applyOnce({ db, migration, now }: { db: Database; migration: Migration; now: Temporal.Instant }) {
  const { module, name, text, checksum } = migration;
  return db.transaction('migrate', async (tx) => {
    const tables = within<MigrationTables>(tx);
    await alone(tables);
    const done = await tables
      .selectFrom('app.migration')
      .select('checksum')
      .where('module', '=', module)
      .where('name', '=', name)
      .executeTakeFirst();
    if (done && done.checksum !== checksum) {
      throw new Error(
        `The migration ${module}/${name} was changed after it had been applied. Put it back, and write a new one instead.`,
      );
    }
    if (done) return false;
    await tables.executeQuery(CompiledQuery.raw(text)).catch((error: unknown) => {
      throw new Error(`The migration ${module}/${name} failed: ${String(error)}`, { cause: error });
    });
    await tables.insertInto('app.migration').values({ module, name, checksum, applied_at: now }).execute();
    return true;
  });
}
