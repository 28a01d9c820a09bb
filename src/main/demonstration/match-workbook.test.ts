import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importAnswered } from '../../modules/recruitment/index.ts';
import { hiddenIn, openProgramme, openTestHouse, type TestHouse, takeEverybody, textOf } from '../../testing/index.ts';
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
  await house.acting(coordinator, (tx) =>
    importAnswered(tx, house.services.sealing, { programme, file, decisions: importAnswers, by, now }),
  );
  await takeEverybody(house, { programme, coordinator });
}, 180_000);
afterAll(() => house.close());

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
  const offers = await cora.get(`${asked.to}/offers`);
  const shown = hiddenIn(offers.html, 'shown');
  expect(shown).toHaveLength(27);
  const released = await cora.post(`${asked.to}/offers`, { shown });
  expect(released.status).toBe(303);
  expect(textOf((await cora.get(asked.to ?? '')).html)).toContain('27 matches have been offered.');
});
