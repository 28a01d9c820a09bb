import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPair, openTestHouse, type Pair, type TestHouse, textOf } from '../../../testing/index.ts';
import type { Role } from '../../accounts/index.ts';
import { nameStaff } from '../../programmes/index.ts';

let house: TestHouse;
let pair: Pair;
let concern: string;
const lead = 'safi.guard@council.example';
const deputy = 'dee.puty@council.example';
let deputyPerson: string;

beforeAll(async () => {
  house = await openTestHouse();
  house.clock.moveTo(Temporal.Instant.from('2026-09-04T15:00:00Z'));
  pair = await openPair(house);
  await named('Safi Guard', lead, 'safeguarding-lead');
  deputyPerson = await named('Dee Puty', deputy, 'deputy-safeguarding-lead');
  const { to } = await pair.as.mentor.post(`/relationships/${pair.relationship}/concern`, {
    ...{ ground: 'harm', what: 'Something is wrong', tried: 'We talked', told: 'yes', way: 'video' },
    ...{ 'on-day': '4', 'on-month': '9', 'on-year': '2026' },
  });
  concern = to ?? '';
});
afterAll(() => house.close());

function named(name: string, email: string, role: Role): Promise<string> {
  const { programme, people } = pair;
  const by = people.coordinator;
  return house.acting(by, (tx) => nameStaff(tx, { programme, name, email, role, by, now: house.clock.now() }));
}

async function subjectsAt(moment: string, address: string): Promise<readonly string[]> {
  house.clock.moveTo(Temporal.Instant.from(moment));
  return (await house.mailsTo(address)).map(({ subject }) => subject);
}

const [first, again] = [
  'Something waits for you in Regional leaders',
  'Something still waits for you in Regional leaders',
];
const passed = 'Something now waits for you, as deputy, in Regional leaders';

test('MP-12 done: nobody is reminded on a Sunday; on the last working day the lead is, once, and the deputy is not', async () => {
  expect(await subjectsAt('2026-09-06T10:00:00Z', lead)).toEqual([first]);
  expect(await subjectsAt('2026-09-07T10:00:00Z', lead)).toEqual([again, first]);
  expect(await subjectsAt('2026-09-07T15:00:00Z', lead)).toEqual([again, first]);
  expect(await subjectsAt('2026-09-07T15:00:00Z', deputy)).toEqual([first]);
});

test('MP-12 done: after two working days it is the deputy’s too, and once it is acknowledged nobody is reminded', async () => {
  expect(await subjectsAt('2026-09-08T10:00:00Z', deputy)).toEqual([passed, first]);
  const visitor = await house.as(deputyPerson);
  expect(textOf((await visitor.get('/')).html)).toContain('A concern to acknowledge in Regional leaders');
  expect((await visitor.post(`${concern}/acknowledgement`)).status).toBe(303);
  expect(await subjectsAt('2026-09-09T10:00:00Z', lead)).toEqual([again, again, first]);
});
