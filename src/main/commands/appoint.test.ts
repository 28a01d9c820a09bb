import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { within } from '../../platform/db/index.ts';
import { inOwnFolder } from '../../testing/index.ts';
import { appoint } from './appoint.ts';

const { said, open } = inOwnFolder();

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
  const db = await open();
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
