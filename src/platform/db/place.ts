import { join } from 'node:path';

/** Where the database is. A server may have one login for all, or one for each role. */
export type Place =
  | { readonly kind: 'folder'; readonly folder: string }
  | {
      readonly kind: 'server';
      readonly web: string;
      readonly worker: string;
      readonly keys: string;
      readonly migrate: string;
    };

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `DATABASE_URL`, or `DATABASE_URL_WEB`, `_WORKER`, `_KEYS` and `_MIGRATE`; without any of them the
 * embedded database in the data folder is meant.
 */
export function placeOf(environment: Environment, dataFolder: string): Place {
  const all = environment['DATABASE_URL'];
  const of = (part: string) => environment[`DATABASE_URL_${part}`] ?? all;
  const [web, worker, keys, migrate] = [of('WEB'), of('WORKER'), of('KEYS'), of('MIGRATE')];
  if (web && worker && keys && migrate) return { kind: 'server', web, worker, keys, migrate };
  if (web || worker || keys || migrate) {
    throw new Error(
      'Set DATABASE_URL, or all of DATABASE_URL_WEB, DATABASE_URL_WORKER, DATABASE_URL_KEYS and DATABASE_URL_MIGRATE',
    );
  }
  return { kind: 'folder', folder: join(dataFolder, 'database') };
}
