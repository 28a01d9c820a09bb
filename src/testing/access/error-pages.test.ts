import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { within } from '../../platform/db/index.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { canary } from './canaries.ts';
import { openWorld, type World } from './world.ts';

let house: TestHouse;
let world: World;
beforeAll(async () => {
  house = await openTestHouse();
  world = await openWorld(house);
}, 240_000);
afterAll(() => house.close());

const change = (statement: RawBuilder<unknown>) =>
  house.services.db.transaction('migrate', (tx) => statement.execute(within(tx)));

/** Everything that the page and the log say is searched for every text of the world, and for what was typed. */
function expectNothingTold(html: string, typed: string): void {
  for (const text of [typed, ...world.canaries.map((one) => one.text)])
    for (const place of [html, house.logged()]) expect(place.includes(text)).toBe(false);
}

test('a page that fails after it has opened what is sealed shows a reference, and nothing of what it opened', async () => {
  const asMentor = await house.as(world.people.mentor ?? '');
  const page = `/sessions/${world.things('mentor', 'own').session}/log`;
  expect((await asMentor.get(page)).html).toContain(canary('log', 'Al Own'));
  await change(sql`ALTER TABLE audit.reading RENAME TO mislaid`);
  const { status, html } = await (await house.as(world.people.mentor ?? '')).get(page);
  await change(sql`ALTER TABLE audit.mislaid RENAME TO reading`);
  expect(status).toBe(500);
  expectNothingTold(html, canary('log', 'Al Own'));
});

// The database names the row that it refuses, with all that stands in it.
test.each([
  ['mentee', 'sessions.note', 'note'],
  ['coordinator', 'monitoring.contact_note', 'note'],
] as const)(
  'what %s typed into %s is told nowhere when it cannot be kept, and none of it is',
  async (who, table, field) => {
    const { session, programme, mentee } = world.things(who, 'own');
    const page =
      table === 'sessions.note' ? `/sessions/${session}/note` : `/programmes/${programme}/people/${mentee}/contacts`;
    const visitor = await house.as(world.people[who] ?? '');
    const typed = `typed-just-before-a-fault-in-${table}`;
    const made = { 'madeOn-day': '1', 'madeOn-month': '9', 'madeOn-year': '2026', way: 'telephone' };
    await change(sql`ALTER TABLE ${sql.table(table)} ADD CONSTRAINT broken CHECK (false) NOT VALID`);
    const { status, html } = await visitor.post(page, { ...made, [field]: typed });
    await change(sql`ALTER TABLE ${sql.table(table)} DROP CONSTRAINT broken`);
    expect([page, status]).toEqual([page, 500]);
    expectNothingTold(html, typed);
    expect((await (await house.as(world.people[who] ?? '')).get(page)).html).not.toContain(typed);
  },
);
