import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { routes } from '../../main/house.ts';
import { type Tx, within } from '../../platform/db/index.ts';
import type { Enter } from '../../platform/http/index.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { doorOf, type Trying, tryDoor } from './doors.ts';
import { everybodyIn } from './everybody-in.ts';
import { expectedCells } from './expected-cells.ts';
import { checksNotMissed, policiesNotMissed } from './not-missed.ts';
import { provenElsewhere } from './proven-elsewhere.ts';
import { rowsReached } from './rows.ts';
import { putRowsEverywhere } from './rows-everywhere.ts';

// Long, and so run by `npm run guards` alone: each guard is taken away by itself, and the tests here must notice.
const off = vi.hoisted(() => ({ path: '' }));
vi.mock('../../platform/http/gate.ts', async (original) => {
  const gates = await original<{ enter: Enter }>();
  const enter: Enter = (gate, admit, visit) => {
    const { maySend: _, ...rest } = gate;
    return gates.enter(gate.path === off.path ? { ...rest, may: () => true } : gate, admit, visit);
  };
  return { ...gates, enter };
});

let house: TestHouse;
let trying: Trying;

const wanted = process.env['GUARDS'] ?? '';
const words = (process.env['GUARDS_NAMED'] ?? '').split(' ').filter((word) => word !== '');
const isWanted = (guard: string): boolean => words.length === 0 || words.some((word) => guard.includes(word));

describe.runIf(wanted !== '')('every guard is noticed when it is gone', () => {
  beforeAll(async () => {
    house = await openTestHouse();
    // Where the policies stand too, they hide that a check is gone.
    trying = await everybodyIn(house, 'policies');
  }, 600_000);
  afterAll(() => house.close());

  test.runIf(wanted === 'policies')('each policy of the database', { timeout: 3_600_000 }, async () => {
    await putRowsEverywhere(house, trying.world);
    const survivors: string[] = [];
    const policies = (await guardingPolicies()).filter(({ table, name }) => isWanted(`${table}: ${name}`));
    const whole = new Map<string, string>();
    for (const policy of policies) {
      const { table, name } = policy;
      const asking = { house, world: trying.world, table };
      const before = whole.get(table) ?? JSON.stringify(await rowsReached(asking));
      whole.set(table, before);
      const after = await rowsReached({ ...asking, after: takeAway(policy) });
      if (before === JSON.stringify(after)) survivors.push(survivor(`${table}: ${name}`));
    }
    expect(policies.length).toBeGreaterThan(words.length === 0 ? 50 : 0);
    expect(survivors.sort()).toEqual(Object.keys(policiesNotMissed).filter(isWanted).sort());
  });

  test.runIf(wanted === 'may')('each `may` of a page', { timeout: 3_600_000 }, async () => {
    const expected = expectedCells();
    const survivors: string[] = [];
    for (const route of guardedRoutes()) {
      off.path = route.path;
      const { opened } = await tryDoor(route, trying);
      if (JSON.stringify(sorted(opened)) === JSON.stringify(sorted(expected.get(doorOf(route)) ?? {})))
        survivors.push(survivor(doorOf(route)));
    }
    expect(survivors.sort()).toEqual(Object.values(checksNotMissed).flat().filter(isWanted).sort());
  });
});

const guardedRoutes = () =>
  routes.filter((one) => !one.open && !provenElsewhere.includes(doorOf(one)) && isWanted(doorOf(one)));

/** Said at once: the whole takes long. */
function survivor(guard: string): string {
  console.log(`SURVIVED  ${guard}`);
  return guard;
}

const sorted = (cells: object): unknown => Object.entries(cells).sort(([one], [other]) => one.localeCompare(other));

interface Policy {
  readonly table: string;
  readonly name: string;
  readonly using: string | null;
  readonly check: string | null;
}

/** Those of the web that keep anybody from anything. */
async function guardingPolicies(): Promise<readonly Policy[]> {
  const { rows } = await house.services.db.transaction('migrate', (tx) =>
    sql<Policy>`
      SELECT schemaname || '.' || tablename AS table, policyname AS name, qual AS using, with_check AS check FROM pg_policies
      WHERE 'alongside_web' = ANY (roles) AND NOT (COALESCE(qual, 'true') = 'true' AND COALESCE(with_check, 'true') = 'true')
      ORDER BY 1, 2
    `.execute(within(tx)),
  );
  return rows;
}

const takeAway =
  ({ table, name, using, check }: Policy) =>
  (tx: Tx) => {
    const [schema = '', relation = ''] = table.split('.');
    const parts = [...(using === null ? [] : [sql`USING (true)`]), ...(check === null ? [] : [sql`WITH CHECK (true)`])];
    return sql`ALTER POLICY ${sql.id(name)} ON ${sql.id(schema, relation)} ${sql.join(parts, sql` `)}`.execute(
      within(tx),
    );
  };
