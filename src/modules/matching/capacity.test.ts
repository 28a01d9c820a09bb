import { afterAll, beforeAll, expect, test } from 'vitest';
import { isRetryable } from '../../platform/db/index.ts';
import { joinAsMentor, joinProgramme, openProgramme, openTestHouse, type TestHouse } from '../../testing/index.ts';
import { type Programme, readForm } from '../programmes/index.ts';
import { seatsOf } from '../relationships/index.ts';
import { propose } from './commands/propose.ts';
import { sendRequest } from './commands/send-request.ts';

const clients = 64;
const seats = 3;

let house: TestHouse;
let programme: Programme;
let coordinator: string;
let mentor: string;

beforeAll(async () => {
  house = await openTestHouse();
  coordinator = await house.person({ name: 'Cora Coordinator' });
  programme = await openProgramme(house, { coordinator });
  mentor = await joinAsMentor(house, { programme, coordinator, name: 'Ada Lovelace', seats });
}, 120_000);
afterAll(() => house.close());

/** Everybody wants the same mentor; each request waits for a match. */
async function requests() {
  const made: { id: string; mentee: string }[] = [];
  for (let number = 1; number <= clients; number += 1) {
    const mentee = await joinProgramme(house, { programme, coordinator, role: 'mentee', name: `Mentee ${number}` });
    const id = await house.acting(coordinator, async (tx) => {
      const form = await readForm(tx, { programme: programme.id, purpose: 'matchingRequest' });
      const asked = { programme: programme.id, mentee, form, answers: { gain: 'Courage' }, choices: [mentor] };
      const connections = new Map<string, 'direct'>();
      return sendRequest(tx, house.services.sealing, {
        ...asked,
        connections,
        by: coordinator,
        now: house.clock.now(),
      });
    });
    if (id) made.push({ id, mentee });
  }
  return made;
}

test(`of ${clients} offers in the same instant a mentor of ${seats} places gets ${seats}`, {
  timeout: 180_000,
}, async () => {
  const waiting = await requests();
  const now = house.clock.now();
  const offer = (request: { id: string; mentee: string }) =>
    house.acting(coordinator, (tx) =>
      propose(tx, { programme, request, mentor, kindWord: null, by: coordinator, now }),
    );
  const outcomes = await Promise.all(
    waiting.map((request) =>
      offer(request).catch((error) => (isRetryable(error) ? offer(request) : Promise.reject(error))),
    ),
  );
  expect(outcomes).toHaveLength(clients);
  expect(outcomes.filter((one) => 'proposal' in one)).toHaveLength(seats);
  const places = await house.acting(coordinator, (tx) => seatsOf(tx, mentor));
  expect(places).toEqual([{ programme: programme.id, offered: seats, taken: seats }]);
});
