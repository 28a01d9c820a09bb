import { join } from 'node:path';

/** Where the database is. A server may have one login for all, or one for each role. */
export type Place =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'server'; readonly web: string; readonly worker: string; readonly migrate: string };

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `DATABASE_URL`, or `DATABASE_URL_WEB`, `_WORKER` and `_MIGRATE`; without any of them the
 * embedded database in the data folder is meant.
 */
export function placeOf(environment: Environment, dataFolder: string): Place {
  const { DATABASE_URL: all, DATABASE_URL_WEB, DATABASE_URL_WORKER, DATABASE_URL_MIGRATE } = environment;
  const web = DATABASE_URL_WEB ?? all;
  const worker = DATABASE_URL_WORKER ?? all;
  const migrate = DATABASE_URL_MIGRATE ?? all;
  if (web && worker && migrate) return { kind: 'server', web, worker, migrate };
  if (web || worker || migrate) {
    throw new Error('Set DATABASE_URL, or all of DATABASE_URL_WEB, DATABASE_URL_WORKER and DATABASE_URL_MIGRATE');
  }
  return { kind: 'folder', folder: join(dataFolder, 'database') };
}
