import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId, within } from '../../platform/db/index.ts';
import { openPair, openTestHouse, type Pair, type TestHouse, textOf } from '../index.ts';
import { appoint } from '../test-house.ts';

let house: TestHouse;
let pair: Pair;
let held: Pair;
let concern: string;
let heldConcern: string;
beforeAll(async () => {
  house = await openTestHouse();
  [pair, held] = [await openPair(house), await openPair(house)];
  [concern, heldConcern] = [await closed(pair), await closed(held)];
  await house.drain();
}, 240_000);
afterAll(() => house.close());

const secret = 'Visits are not being made.';

/** A concern that was raised, looked into by those named for it, and closed; gives its page. */
async function closed({ programme, people, relationship }: Pair): Promise<string> {
  const lead = await house.person({ name: 'Safi Guard' });
  await appoint(house, { person: lead, role: 'safeguarding-lead', scope: programme });
  const told = { told: 'yes', 'on-day': '31', 'on-month': '8', 'on-year': '2026', way: 'in-person' };
  const { to } = await (await house.as(people.mentor)).post(`/relationships/${relationship}/concern`, {
    ...{ ground: 'children', what: secret, tried: 'We spoke about it twice.' },
    ...told,
  });
  if (!to) throw new Error('The concern was not filed');
  const asLead = await house.as(lead);
  for (const [act, typed] of [
    ['acknowledgement', {}],
    ['decision', { decision: 'keep', reason: 'We can help here.' }],
    ['closing', { outcome: 'Visits are made again.', answer: 'Thank you for telling us.' }],
  ] as const)
    expect([act, (await asLead.post(`${to}/${act}`, typed)).status]).toEqual([act, 303]);
  return to;
}

const idOf = (page: string): string => page.split('/').at(-1) ?? '';
const rows = async <Row>(statement: ReturnType<typeof sql<Row>>) =>
  (await house.services.db.transaction('migrate', (tx) => statement.execute(within(tx)))).rows;
const textsOf = (page: string) => rows(sql`SELECT FROM concerns.text WHERE concern = ${idOf(page)}`);
const wait = async (days: number) => {
  house.clock.advance({ hours: 24 * days });
  await house.drain();
};

test('MP-12 shown: the words of a closed concern are announced with their day, six years on, and stay until then', async () => {
  const [going] = await rows(
    sql<{ goes_on: string; texts: number }>`
      SELECT goes_on::text, texts FROM rights.leaving WHERE kind = 'concern' AND subject = ${idOf(concern)}`,
  );
  expect(going).toEqual({ goes_on: '2032-09-01', texts: (await textsOf(concern)).length });
  await wait(365 * 6 - 10);
  expect((await textsOf(concern)).length).toBeGreaterThan(2);
});

test('MP-12 done: then they go with their key, but for what is held with its pair; that there was one stays', async () => {
  await rows(sql`INSERT INTO rights.hold (id, kind, subject, programme, reason, placed_at, placed_by)
    VALUES (${newId()}, 'relationship', ${held.relationship}, ${held.programme}, 'A claim', ${house.clock.now()}, ${held.people.coordinator})`);
  await wait(40);
  expect(await textsOf(concern)).toEqual([]);
  expect((await textsOf(heldConcern)).length).toBeGreaterThan(2);
  expect(
    await rows(sql`SELECT FROM sealing.data_key WHERE owner_id = ${idOf(concern)} AND wrapped IS NOT NULL`),
  ).toEqual([]);
  expect(await rows(sql`SELECT FROM concerns.concern WHERE id = ${idOf(concern)}`)).toHaveLength(1);
});

test('MP-12 done: the page of one whose words have gone still opens, with its dates', async () => {
  const { status, html } = await (await house.as(pair.people.coordinator)).get(concern);
  expect(status).toBe(200);
  expect(textOf(html)).not.toContain(secret);
});
