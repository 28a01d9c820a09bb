import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase, within } from '../../platform/db/index.ts';
import { appoint } from './appoint.ts';

let folder = '';
const said: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-appoint-'));
  vi.stubEnv('DATA_DIR', folder);
  // Vitest has a BASE_URL of its own.
  for (const name of ['BASE_URL', 'DATABASE_URL', 'DATABASE_URL_WEB', 'DATABASE_URL_WORKER', 'DATABASE_URL_MIGRATE'])
    vi.stubEnv(name, '');
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

test('refused: nobody, no address, or an organisation that is in no register', async () => {
  await expect(appoint([])).rejects.toThrow('Say whom');
  await expect(appoint(['someone'])).rejects.toThrow('Say whom');
  const lead = ['neil@derbyshire.example', '--leads'];
  await expect(appoint([...lead, 'Atlantis'])).rejects.toThrow('No organisation is called “Atlantis”');
  await expect(appoint([...lead, 'Derby Council'])).rejects.toThrow('There is: Derby City Council');
});

test('done: an operator, and a lead of one organisation', { timeout: 240_000 }, async () => {
  await appoint(['Sam@Region.example']);
  expect(said.at(-1)).toBe('sam@region.example can now sign in and start programmes.');
  await appoint(['neil@derbyshire.example', '--leads', 'Derbyshire County Council']);
  expect(said.at(-1)).toBe('neil@derbyshire.example can now sign in and lead for Derbyshire County Council.');
  const db = await openDatabase({ kind: 'folder', folder: join(folder, 'database') });
  const { rows } = await db.transaction('migrate', (tx) =>
    sql`SELECT role, scope IS NULL AS everywhere FROM accounts.role_grant ORDER BY role DESC`.execute(within(tx)),
  );
  await db.close();
  expect(rows).toEqual(
    [
      { role: 'organisation-lead', everywhere: false },
      { role: 'operator', everywhere: true },
    ].sort((one, other) => (one.role < other.role ? 1 : -1)),
  );
});
