import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { offerCapacity } from '../../modules/directory/index.ts';
import { recordTraining } from '../../modules/learning/index.ts';
import { decide, importAnswered } from '../../modules/recruitment/index.ts';
import { dayOf } from '../../platform/clock/index.ts';
import { type Tx, within } from '../../platform/db/index.ts';
import { openProgramme, openTestHouse, type TestHouse, textOf } from '../../testing/index.ts';
import { importAnswers } from './data/import-answers.ts';

const workbook = new URL('../../../demo/east-midlands-people.xlsx', import.meta.url);

let house: TestHouse;
let coordinator: string;
let programme: Awaited<ReturnType<typeof openProgramme>>;
beforeAll(async () => {
  house = await openTestHouse();
  coordinator = await house.person({ name: 'Cora Coordinator' });
  programme = await openProgramme(house, { coordinator });
  const file = { name: 'east-midlands-people.xlsx', bytes: await readFile(workbook) };
  const by = coordinator;
  const now = house.clock.now();
  await act((tx) => importAnswered(tx, house.services.sealing, { programme, file, decisions: importAnswers, by, now }));
  await act(async (tx) => {
    const came = await expressions(tx);
    const selected = came.filter(({ state }) => state === 'waiting').map(({ id }) => id);
    await decide(tx, { expressions: selected, decision: 'select', by, now });
    const mentors = came.filter(({ role, state }) => role === 'mentor' && state === 'waiting');
    const people = mentors.map(({ person }) => person);
    await recordTraining(tx, { programme: programme.id, people, kind: 'course', heldOn: dayOf(now), by, now });
    for (const { person: mentor, capacity } of mentors)
      await offerCapacity(tx, { programme: programme.id, mentor, seats: capacity ?? 1, by, now });
  });
}, 180_000);
afterAll(() => house.close());

const act = <T>(work: (tx: Tx) => Promise<T>) => house.acting(coordinator, work);

async function expressions(tx: Tx) {
  const { rows } = await sql<{ id: string; person: string; role: string; state: string; capacity: number | null }>`
    SELECT e.id, e.person, e.role, s.state, p.capacity FROM recruitment.expression e
    JOIN recruitment.standing s ON s.expression = e.id AND s.until IS NULL
    LEFT JOIN recruitment.profile p ON p.expression = e.id
  `.execute(within(tx));
  return rows;
}

test('EM-06 the workbook of a region is matched at once, and the page says in numbers what came of it', {
  timeout: 120_000,
}, async () => {
  const cora = await house.as(coordinator);
  const base = `/programmes/${programme.id}`;
  expect((await cora.post(`${base}/matching/requests`)).status).toBe(303);
  const asked = await cora.post(`${base}/runs`);
  await house.drain();
  const { html } = await cora.get(asked.to ?? '');
  const text = textOf(html);
  expect(text).toContain('27 of 27 people have a mentor in this result');
  expect(text).toContain('0 No mentor is possible by the rules 0 More people than places');
  expect(text).toMatch(/Experience looked for and offered: .+ of \d+ points/);
  const released = await cora.post(asked.to ?? '', { act: 'all' });
  expect(released.status).toBe(303);
  expect(textOf((await cora.get(asked.to ?? '')).html)).toContain('27 matches have been offered.');
});
