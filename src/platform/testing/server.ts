import { testKind } from './database.ts';
import { startServer } from './throwaway-server.ts';

/** Vitest's global set-up: one throwaway server for the whole run, and only where the tests ask for one. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (testKind() !== 'server' || process.env['TEST_DATABASE_SERVER']) return undefined;
  const server = await startServer();
  process.env['TEST_DATABASE_SERVER'] = server.address;
  return server.stop;
}
