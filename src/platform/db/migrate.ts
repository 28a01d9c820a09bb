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
  const known = new Set(migrations.map(nameOf));
  const modules = new Set(sources.map(({ module }) => module));
  const unknown = (await appliedTo(db)).find((one) => modules.has(one.module) && !known.has(nameOf(one)));
  if (unknown) {
    throw new Error(
      `This database holds the migration ${nameOf(unknown)}, which this version of Alongside does not know. ` +
        'Use the version that made it, or a newer one.',
    );
  }
  return applyMigrations({ db, migrations, now });
}

interface Applying {
  readonly db: Database;
  readonly migrations: readonly Migration[];
  readonly now: Temporal.Instant;
}

/** Applies those of these migrations that have not been applied yet. Returns their names. */
export async function applyMigrations({ db, migrations, now }: Applying): Promise<readonly string[]> {
  const before = new Map((await appliedTo(db)).map((one) => [nameOf(one), one.checksum]));
  const changed = migrations.find((one) => before.has(nameOf(one)) && before.get(nameOf(one)) !== one.checksum);
  if (changed) {
    throw new Error(
      `The migration ${nameOf(changed)} was changed after it had been applied. Put it back, and write a new one instead.`,
    );
  }
  const applied: string[] = [];
  for (const migration of migrations) {
    if (!before.has(nameOf(migration)) && (await applyOnce({ db, migration, now }))) applied.push(nameOf(migration));
  }
  return applied;
}

const nameOf = ({ module, name }: { module: string; name: string }) => `${module}/${name}`;

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

async function appliedTo(db: Database) {
  return db.transaction('migrate', async (tx) => {
    const tables = within<MigrationTables>(tx);
    await alone(tables);
    await sql`create schema if not exists app`.execute(tables);
    await sql`create table if not exists app.migration (
      module text not null,
      name text not null,
      checksum text not null,
      applied_at timestamptz not null,
      primary key (module, name)
    )`.execute(tables);
    return tables.selectFrom('app.migration').select(['module', 'name', 'checksum']).execute();
  });
}

/** Whether it was applied here, and not by another process meanwhile. */
async function applyOnce({ db, migration, now }: { db: Database; migration: Migration; now: Temporal.Instant }) {
  const { module, name, text, checksum } = migration;
  return db.transaction('migrate', async (tx) => {
    const tables = within<MigrationTables>(tx);
    await alone(tables);
    const applied = tables.selectFrom('app.migration').select('name').where('module', '=', module);
    if (await applied.where('name', '=', name).executeTakeFirst()) return false;
    await tables.executeQuery(CompiledQuery.raw(text)).catch((error: unknown) => {
      throw new Error(`The migration ${module}/${name} failed: ${String(error)}`, { cause: error });
    });
    await tables.insertInto('app.migration').values({ module, name, checksum, applied_at: now }).execute();
    return true;
  });
}
