import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  headingOf,
  openPair,
  openTestHouse,
  type Pair,
  type TestHouse,
  textOf,
  type Visitor,
} from '../../../../testing/index.ts';

let house: TestHouse;
let pair: Pair;
let coordinator: Visitor;
let log: string;
beforeAll(async () => {
  house = await openTestHouse();
  pair = await openPair(house);
  coordinator = pair.as.coordinator;
  log = `/programmes/${pair.programme}/people/${pair.people.mentee}/contacts`;
});
afterAll(() => house.close());

const made = { 'madeOn-day': '1', 'madeOn-month': '9', 'madeOn-year': '2026', way: 'telephone' };
const chase = (day: string) => ({ 'chaseOn-day': day, 'chaseOn-month': '9', 'chaseOn-year': '2026' });

test('refused: the person themselves, their partner, and another programme’s coordinator', async () => {
  const elsewhere = await openPair(house);
  for (const visitor of [pair.as.mentee, pair.as.mentor, elsewhere.as.coordinator]) {
    expect((await visitor.get(log)).status).toBe(404);
    expect((await visitor.post(log, { ...made, note: 'x' })).status).toBe(404);
  }
});

test('shown: an empty log says what belongs in it and who reads it', async () => {
  const { html } = await coordinator.get(log);
  expect(headingOf(html)).toBe('Contact log');
  expect(textOf(html)).toContain('No contact recorded yet');
  expect(textOf(html)).toContain('Only the coordinators of this programme can read it');
});

test('invalid: a contact in the future, a day to look again in the past, and what was typed is kept', async () => {
  const reply = await coordinator.post(log, { ...made, 'madeOn-day': '2', note: 'Rang about dates' });
  expect(reply.status).toBe(422);
  expect(textOf(reply.html)).toContain('must be today or earlier');
  expect(reply.html).toContain('Rang about dates');
  const past = await coordinator.post(log, { ...made, ...chase('1') });
  expect(textOf(past.html)).toContain('must be after today');
});

test('done: a contact sets the day to look again, and the next one settles it', async () => {
  expect((await coordinator.post(log, { ...made, note: 'Will ring back', ...chase('4') })).status).toBe(303);
  const list = `/programmes/${pair.programme}/to-chase`;
  expect(textOf((await coordinator.get(list)).html)).toContain('Will ring back');
  expect((await coordinator.post(log, { ...made, way: 'email' })).status).toBe(303);
  expect(textOf((await coordinator.get(list)).html)).toContain('Nobody to get back to');
  expect(textOf((await coordinator.get(log)).html)).toContain('Was to be looked at again on 4 September 2026');
});

test('done: those ticked are settled at once, and nobody is settled unticked', async () => {
  const list = `/programmes/${pair.programme}/to-chase`;
  expect((await pair.as.mentor.post(list, { act: 'settle', ticked: pair.people.mentee })).status).toBe(404);
  expect((await coordinator.post(log, { ...made, ...chase('4') })).status).toBe(303);
  expect((await coordinator.post(list, { act: 'settle' })).status).toBe(422);
  expect((await coordinator.post(list, { act: 'settle', ticked: pair.people.mentee })).status).toBe(303);
  expect(textOf((await coordinator.get(list)).html)).toContain('Nobody to get back to');
});
