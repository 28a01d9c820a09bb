import { sql } from 'kysely';
import pg from 'pg';
import { systemClock } from '../clock/index.ts';
import { type Database, type MigrationSource, migrate, newId, openDatabase, within } from '../db/index.ts';
import type { Filling } from './database.ts';

interface Wanted {
  readonly sources: readonly MigrationSource[];
  readonly level: string;
  readonly filling: Filling | undefined;
}

/** A database of its own on the throwaway server, cloned from a migrated template and dropped when closed. */
export async function serverDatabase({ sources, level, filling }: Wanted): Promise<Database> {
  const server = serverAddress();
  const template = `template_${level}_${filling?.name ?? 'empty'}`;
  const name = `test_${newId().replaceAll('-', '')}`;
  await administer(server, async (run) => {
    await run('select pg_advisory_lock(20, hashtext($1))', [template]);
    const { rowCount } = await run('select from pg_database where datname = $1', [template]);
    if (rowCount === 0) await makeTemplate({ run, server, template, sources, filling });
    await run('select pg_advisory_unlock(20, hashtext($1))', [template]);
    await run(`create database ${name} template ${template}`);
  });
  const db = await open(server, name);
  return {
    ...db,
    close: async () => {
      await db.close();
      await administer(server, (run) => run(`drop database ${name} with (force)`));
    },
  };
}

/** The address of the throwaway server's own database, with every right. */
export function serverAddress(): string {
  const address = process.env['TEST_DATABASE_SERVER'];
  if (!address)
    throw new Error('No test server runs: vitest.config.ts must name src/platform/testing/server.ts as globalSetup');
  return address;
}

type Run = (sql: string, values?: string[]) => Promise<pg.QueryResult>;

async function administer(server: string, work: (run: Run) => Promise<unknown>) {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await work((sql, values) => client.query(sql, values));
  } finally {
    await client.end();
  }
}

interface Template {
  readonly run: Run;
  readonly server: string;
  readonly template: string;
  readonly sources: readonly MigrationSource[];
  readonly filling: Filling | undefined;
}

// Made under another name first, so that a failed migration leaves no half of a template behind.
async function makeTemplate({ run, server, template, sources, filling }: Template) {
  const draft = `${template}_draft`;
  await run(`drop database if exists ${draft}`);
  await run(`create database ${draft}`);
  const db = await open(server, draft);
  try {
    // Migrations make roles, which all databases of a server share; a long filling is not waited for by others.
    await run('select pg_advisory_lock(20)');
    await migrate(db, sources, systemClock.now());
    await run('select pg_advisory_unlock(20)');
    await filling?.fill(db);
  } finally {
    await db.close();
  }
  await run(`alter database ${draft} rename to ${template}`);
}

function open(server: string, name: string): Promise<Database> {
  const address = new URL(server);
  address.pathname = name;
  const url = address.toString();
  return openDatabase({ kind: 'server', web: url, worker: url, keys: url, migrate: url });
}

/** The address of a database of `serverDatabase`, for whoever opens it a second time. */
export async function databaseAddress(db: Database): Promise<string> {
  const { rows } = await db.transaction('migrate', (tx) =>
    sql<{ name: string }>`SELECT current_database() AS name`.execute(within(tx)),
  );
  const address = new URL(serverAddress());
  address.pathname = rows[0]?.name ?? '';
  return address.toString();
}
