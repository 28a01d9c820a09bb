import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { within } from '../../platform/db/index.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { rowsReached, verbs, walledTables } from './rows.ts';
import { putRowsEverywhere } from './rows-everywhere.ts';
import { openWorld, type World } from './world.ts';

let house: TestHouse;
let world: World;

beforeAll(async () => {
  house = await openTestHouse();
  world = await openWorld(house);
  await putRowsEverywhere(house, world);
}, 240_000);
afterAll(() => house.close());

test('every table behind policies has rows here, or nobody would miss its policies', async () => {
  const empty: string[] = [];
  for (const table of await walledTables(house)) {
    const { rows } = await house.services.db.transaction('migrate', (tx) =>
      sql`SELECT FROM ${sql.id(...table.split('.'))} LIMIT 1`.execute(within(tx)),
    );
    if (rows.length === 0) empty.push(table);
  }
  expect(empty).toEqual([]);
});

test('the policies alone let everybody reach what was reviewed, and no more', { timeout: 300_000 }, async () => {
  const lines: string[] = [];
  for (const table of await walledTables(house)) {
    const reached = await rowsReached({ house, world, table });
    for (const verb of verbs) {
      const who = Object.entries(reached[verb]).map(([actor, share]) => `${actor} ${share}`);
      if (who.length > 0) lines.push(`${table} ${verb}: ${who.join(', ')}`);
    }
  }
  // Looked over by hand against the access specification. When a policy is changed on purpose, write it anew with
  // `npm run unit -- src/testing/access/rows -u`, and look the difference over.
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('rows.txt');
});
