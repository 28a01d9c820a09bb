import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { routes } from '../../main/house.ts';
import type { Enter } from '../../platform/http/index.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { doorOf, type Trying, tryDoor } from './doors.ts';
import { everybodyIn } from './everybody-in.ts';

// The application asks nobody whether they may: the policies of the database stand alone.
vi.mock('../../platform/http/gate.ts', async (original) => {
  const gates = await original<{ enter: Enter }>();
  const enter: Enter = ({ maySend: _, ...gate }, admit, visit) =>
    gates.enter({ ...gate, may: () => true }, admit, visit);
  return { ...gates, enter };
});

let house: TestHouse;
let trying: Trying;

beforeAll(async () => {
  house = await openTestHouse();
  trying = await everybodyIn(house);
}, 240_000);
afterAll(() => house.close());

// Only looking shows anything; sending is tried with both in place, and by `npm run guards`.
const looking = routes.filter(({ method }) => method === 'GET');

test.each(looking.map((route) => [doorOf(route), route] as const))(
  'without the application’s checks, the database gives nobody what was sealed for others: %s',
  async (_, route) => {
    const tried = await tryDoor(route, trying);
    expect(tried.faults.filter((fault) => fault.includes('shows'))).toEqual([]);
  },
);

test('the checks were really off: doors opened to those who may not', async () => {
  const { opened: found } = await tryDoor(routeAt('GET /relationships/:relationship/pause'), trying);
  expect(Object.keys(found)).toContain('assistant');
});

function routeAt(door: string) {
  const route = routes.find((one) => doorOf(one) === door);
  if (!route) throw new Error(`There is no door ${door}`);
  return route;
}
