import { afterAll, beforeAll, expect, test } from 'vitest';
import { isRetryable, type Tx, within } from '../../platform/db/index.ts';
import { joinAsMentor, joinProgramme, openProgramme, openTestHouse, type TestHouse } from '../../testing/index.ts';
import { type Programme, readForm } from '../programmes/index.ts';
import { seatsOf } from '../relationships/index.ts';
import { answerProposal } from './commands/answer-proposal.ts';
import { propose } from './commands/propose.ts';
import { sayWhetherToGoAhead } from './commands/say-whether-to-go-ahead.ts';
import { sendRequest } from './commands/send-request.ts';
import { lockProposal } from './queries/lock-proposal.ts';
import type { MatchingTables, Tables } from './tables.ts';

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

/** Tried again by the request that met another, as the product does it. */
const acting = <T>(person: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  house.acting(person, work).catch((error) => (isRetryable(error) ? acting(person, work) : Promise.reject(error)));

test(`of ${clients} offers in the same instant a mentor of ${seats} places gets ${seats}`, {
  timeout: 180_000,
}, async () => {
  const waiting = await requests();
  const now = house.clock.now();
  const outcomes = await Promise.all(
    waiting.map((request) =>
      acting(coordinator, (tx) => propose(tx, { programme, request, mentor, kindWord: null, by: coordinator, now })),
    ),
  );
  expect(outcomes).toHaveLength(clients);
  expect(outcomes.filter((one) => 'proposal' in one)).toHaveLength(seats);
  expect(await places()).toEqual([{ programme: programme.id, offered: seats, taken: seats }]);
});

test('both answer in the same instant, and each match becomes one relationship on the place it held', async () => {
  const now = house.clock.now();
  const live = await house.acting(coordinator, (tx) =>
    within<MatchingTables>(tx).selectFrom('matching.proposal').select(['id', 'mentee']).execute(),
  );
  const both = live.flatMap(({ id, mentee }) => [mentee, mentor].map((person) => ({ id, person })));
  for (const say of [answerProposal, sayWhetherToGoAhead]) {
    const said = both.map(({ id, person }) =>
      acting(person, async (tx) => {
        const proposal = await lockProposal(tx, id);
        if (!proposal) throw new Error('The proposal is gone');
        return say(tx, { programme, proposal, person, yes: true, by: person, now });
      }),
    );
    expect((await Promise.all(said)).toSorted()).toEqual([...live.map(() => 'both'), ...live.map(() => 'noted')]);
  }
  expect(await places()).toEqual([{ programme: programme.id, offered: seats, taken: seats }]);
  const opened = await house.acting(coordinator, (tx) =>
    within<Tables>(tx).selectFrom('relationships.current').select('id').where('programme', '=', programme.id).execute(),
  );
  expect(opened).toHaveLength(seats);
});

const places = () => house.acting(coordinator, (tx) => seatsOf(tx, mentor));
