import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId, within } from '../../platform/db/index.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import type { ActorName } from './actors.ts';
import { openWorld, type World } from './world.ts';

// Some things that no policy could let anybody do are done by functions of the database that look past the policies. No page
// stands before them here: each has to ask by itself whether whoever calls it may.
let house: TestHouse;
let world: World;
beforeAll(async () => {
  house = await openTestHouse();
  world = await openWorld(house);
}, 240_000);
afterAll(() => house.close());

const refusal = /not for the acting person|Not both have said yes|Nobody acts|permission denied/;
const call = (actor: ActorName, statement: RawBuilder<unknown>) =>
  house.acting(world.people[actor], (tx) => statement.execute(within(tx)));
const now = () => house.clock.now();
const things = (object: 'own' | 'another' = 'own') => world.things('mentee', object);

test('those that other rooms’ functions call are for nobody else', async () => {
  const { mentee, programme } = things();
  for (const actor of ['mentor', 'coordinator', 'operator'] as const)
    for (const statement of [
      sql`SELECT people.make_known(${mentee}, ${programme}, ${now()})`,
      sql`SELECT people.introduce_to(${mentee}, ${world.people[actor]}, 'contact', ${now()})`,
      sql`SELECT accounts.change_account(${mentee}, 'x@council.example', 'X')`,
      sql`SELECT accounts.is_used(${mentee})`,
      sql`SELECT people.no_longer_known(${mentee}, ${programme})`,
    ])
      await expect(call(actor, statement)).rejects.toThrow('permission denied');
});

test('an account is opened by somebody who is known; its address is changed by its person alone once they have signed in', async () => {
  const open = sql`SELECT accounts.open_account(${newId()}, ${`${newId()}@council.example`}, null, ${now()})`;
  await expect(call('signed out', open)).rejects.toThrow(refusal);
  const change = sql`SELECT people.change_account(${things().mentee}, ${`${newId()}@council.example`}, 'Al Own')`;
  for (const actor of [
    'signed out',
    'mentor',
    'former member',
    'coordinator',
    'coordinator elsewhere',
    'operator',
  ] as const)
    await expect(call(actor, change)).rejects.toThrow(refusal);
  await call('mentee', change);
});

test('a programme is founded once, by whoever started it and may', async () => {
  const found = (programme: string) => sql`SELECT programmes.found(${programme}, ${newId()}, ${now()})`;
  for (const actor of ['mentee', 'operator', 'coordinator', 'coordinator elsewhere'] as const)
    await expect(call(actor, found(things().programme ?? ''))).rejects.toThrow(refusal);
  const another = newId();
  const started = { id: another, slug: another, created_by: things().mentor };
  await house.services.db.transaction('migrate', (tx) =>
    sql`INSERT INTO programmes.programme
      SELECT (jsonb_populate_record(p, ${JSON.stringify(started)}::jsonb)).* FROM programmes.programme p
      WHERE p.id = ${things().programme}`.execute(within(tx)),
  );
  for (const actor of ['mentee', 'operator', 'coordinator'] as const)
    await expect(call(actor, found(another))).rejects.toThrow(refusal);
});

test('a relationship introduces its members as it opens, and never again', async () => {
  const again = sql`SELECT relationships.introduce_members(${things().relationship}, ${now()})`;
  for (const actor of ['mentee', 'mentor', 'former member', 'coordinator', 'operator'] as const)
    await expect(call(actor, again)).rejects.toThrow(refusal);
});

test('two reach each other once both have said yes, and not when they were only offered to each other', async () => {
  for (const actor of ['mentee', 'mentor', 'coordinator', 'former member'] as const)
    await expect(call(actor, sql`SELECT matching.let_reach(${things().proposal}, ${now()})`)).rejects.toThrow(refusal);
});

test('EM-06: who waits and what is free is summed up by region for those who coordinate the programme alone', async () => {
  const summed = async (actor: ActorName) => {
    const { rows } = await house.acting(world.people[actor], (tx) =>
      sql`SELECT * FROM matching.demand_by_region(${things().programme})`.execute(within(tx)),
    );
    return rows.length;
  };
  for (const actor of ['signed out', 'mentee', 'mentor', 'coordinator elsewhere', 'operator'] as const)
    expect(await summed(actor)).toBe(0);
  expect(await summed('coordinator')).toBeGreaterThan(0);
});

test('EM-03: nobody lets themselves in where the programme leaves it to their line manager', async () => {
  const { rows } = await house.services.db.transaction('migrate', (tx) =>
    sql<{ id: string; person: string; programme: string }>`
      SELECT id, person, programme FROM recruitment.expression WHERE name = 'Nia New'`.execute(within(tx)),
  );
  const [waiting] = rows;
  if (!waiting) throw new Error('Nobody waits for a line manager');
  const isKnown = () =>
    house.services.db.transaction('migrate', async (tx) => {
      const known = await sql`SELECT FROM people.known_in WHERE person = ${waiting.person}`.execute(within(tx));
      return known.rows.length > 0;
    });
  const release = sql`SELECT recruitment.release(${waiting.id}, ${now()})`;
  await house.acting(waiting.person, (tx) => release.execute(within(tx)));
  for (const actor of ['mentee', 'coordinator elsewhere', 'operator', 'signed out'] as const)
    await call(actor, release);
  expect(await isKnown()).toBe(false);
  await call('coordinator', release);
  expect(await isKnown()).toBe(true);
});

// They are asked by nearly every statement; in SQL each would be planned anew in every one (ADR 28).
test('those that read a table keep their plans', async () => {
  const { rows } = await house.services.db.transaction('migrate', (tx) =>
    sql<{ name: string }>`
      SELECT n.nspname || '.' || p.proname AS name
      FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_language l ON l.oid = p.prolang
      WHERE l.lanname = 'sql' AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pgboss')
        AND (p.prosecdef OR p.prosrc ~* '\\mfrom\\M')
    `.execute(within(tx)),
  );
  expect(rows.map(({ name }) => name)).toEqual([]);
});
