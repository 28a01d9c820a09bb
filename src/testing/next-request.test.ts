import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endRole, grantRole } from '../modules/accounts/index.ts';
import { within } from '../platform/db/index.ts';
import { openProgramme } from './open-programme.ts';
import { openPair } from './pair.ts';
import { openTestHouse, type TestHouse } from './test-house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('refused: whoever holds a role no longer, on the very next request of the same sign-in', async () => {
  const person = await house.person({ name: 'Cora Coordinator' });
  const scope = (await openProgramme(house, { coordinator: person })).id;
  const browser = await house.as(person);
  const held = { person, role: 'coordinator', scope, by: null, now: house.clock.now() } as const;
  const statuses = [];
  statuses.push((await browser.get(`/programmes/${scope}`)).status);
  await house.services.db.transaction('migrate', (tx) => endRole(tx, held));
  statuses.push((await browser.get(`/programmes/${scope}`)).status);
  statuses.push((await browser.post(`/programmes/${scope}/staff`, {})).status);
  await house.services.db.transaction('migrate', (tx) => grantRole(tx, held));
  statuses.push((await browser.get(`/programmes/${scope}`)).status);
  expect(statuses).toEqual([200, 404, 404, 200]);
});

test('refused: whoever has left a pair, on the very next request of the same sign-in', async () => {
  const { relationship, people, as } = await openPair(house, { signed: true });
  const path = `/relationships/${relationship}/sessions/new`;
  expect((await as.mentee.get(path)).status).toBe(200);
  await house.services.db.transaction('migrate', (tx) =>
    sql`UPDATE relationships.member SET left_at = ${house.clock.now()} WHERE person = ${people.mentee}`.execute(
      within(tx),
    ),
  );
  expect((await as.mentee.get(path)).status).toBe(404);
});

test('refused: an assistant who is one no longer, on the very next request', async () => {
  const { as, people } = await openPair(house, { signed: true });
  await as.mentee.post('/assistants', { name: 'Asa', email: 'asa@council.example' });
  const { rows } = await house.services.db.transaction('migrate', (tx) =>
    sql<{ id: string; assistant: string }>`
      SELECT id, assistant FROM accounts.assistance WHERE principal = ${people.mentee}`.execute(within(tx)),
  );
  const asa = await house.as(rows[0]?.assistant ?? '');
  expect((await asa.get('/diary')).status).toBe(200);
  await as.mentee.post(`/assistants/${rows[0]?.id}/end`);
  expect((await asa.get('/diary')).status).toBe(404);
});
