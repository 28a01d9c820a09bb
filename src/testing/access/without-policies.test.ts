import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '../../main/house.ts';
import { within } from '../../platform/db/index.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { doorOf, type Trying, tryDoor } from './doors.ts';
import { everybodyIn } from './everybody-in.ts';
import { expectedCells } from './expected-cells.ts';

// The database refuses nobody anything: the application's own checks stand alone.
let house: TestHouse;
let trying: Trying;
const expected = expectedCells();

beforeAll(async () => {
  house = await openTestHouse();
  trying = await everybodyIn(house, 'policies');
}, 240_000);
afterAll(() => house.close());

test('the policies were really off: the owner of the tables sees what nobody else does', async () => {
  const count = (role: 'web' | 'migrate') =>
    house.services.db.transaction(role, async (tx) => {
      const { rows } = await sql`SELECT FROM sessions.log`.execute(within(tx));
      return rows.length > 0;
    });
  expect([await count('web'), await count('migrate')]).toEqual([false, true]);
});

// Only looking shows anything; sending is tried with both in place, and by `npm run guards`.
const looking = routes.filter(({ method }) => method === 'GET');

test.each(looking.map((route) => [doorOf(route), route] as const))(
  'without row-level security, the application lets in whom it should, and shows nobody what was sealed for others: %s',
  async (door, route) => {
    const tried = await tryDoor(route, trying);
    expect(tried.faults).toEqual([]);
    expect(tried.opened).toEqual(expected.get(door));
  },
);
