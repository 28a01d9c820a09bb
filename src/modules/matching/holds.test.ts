import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  askForMentor,
  type MatchingScene,
  openMatching,
  openTestHouse,
  type TestHouse,
  textOf,
} from '../../testing/index.ts';
import { offerCapacity } from '../directory/index.ts';

let house: TestHouse;
let scene: MatchingScene;

beforeAll(async () => {
  house = await openTestHouse();
  scene = await openMatching(house);
  await askForMentor(scene.as.mentee, `${scene.base}/request`);
}, 120_000);
afterAll(() => house.close());

/** A run that is done; gives its page. */
const run = () => scene.run();

/** Mia, placed or not. */
const personIn = async (address: string) => {
  const { html } = await scene.as.coordinator.get(`${address}?show=unplaced`);
  const placed = await scene.as.coordinator.get(address);
  const links = `${html}${placed.html}`.split(`"${address}/people/`);
  return `${address}/people/${links.find((one) => one.includes('>Mia Mentee<'))?.split('"')[0]}`;
};

const setRoom = (seats: number) =>
  house.acting(scene.people.coordinator, (tx) =>
    offerCapacity(tx, {
      ...{ programme: scene.programme.id, mentor: scene.people.mentor, seats },
      ...{ by: scene.people.coordinator, now: house.clock.now() },
    }),
  );

const hold = (person: string, kind: 'keep' | 'never' | 'neither') =>
  scene.as.coordinator.post(`${person}/hold`, { mentor: scene.people.mentor, kind });

const seen = async (address: string) => textOf((await scene.as.coordinator.get(address)).html);

test('refused EM-06: nobody is kept with a mentor against a rule, and it is not offered', {
  timeout: 90_000,
}, async () => {
  const person = await personIn(await run());
  expect(await seen(person)).toContain('Keep this pair in every later run (Mia Mentee with Ada Lovelace)');
  await setRoom(0);
  const reply = await hold(person, 'keep');
  expect(reply.status).toBe(409);
  expect(textOf(reply.html)).toContain('These two cannot be kept together: no room.');
  expect(await seen(person)).not.toContain('Keep this pair');
  expect(await seen(person)).toContain('Never this pair (Mia Mentee with Ada Lovelace)');
  await setRoom(1);
});

test('refused EM-06: who is to be matched with whom again is decided by a coordinator alone', async () => {
  const request = (await personIn(await run())).split('/').at(-1);
  const again = `${scene.base}/matching/${request}/deciding-again`;
  for (const who of [scene.as.mentee, scene.as.mentor])
    expect((await who.post(again, { mentor: scene.people.mentor, kind: 'neither' })).status).toBe(404);
});

test('refused EM-06: nobody is kept with a mentor whose places are all kept for others', {
  timeout: 90_000,
}, async () => {
  await askForMentor(await house.as(await scene.mentee('Max Mentee')), `${scene.base}/request`);
  const address = await run();
  const { html } = await scene.as.coordinator.get(address);
  const other = await scene.as.coordinator.get(`${address}?show=unplaced`);
  const [one = '', two = ''] = new Set(
    [...`${html}${other.html}`.matchAll(/\/people\/([0-9a-f-]{36})/g)].map(([, id]) => `${address}/people/${id}`),
  );
  expect((await hold(one, 'keep')).status).toBe(303);
  const reply = await hold(two, 'keep');
  expect(reply.status).toBe(409);
  expect(textOf(reply.html)).toContain('Ada Lovelace has no place left: each is kept for somebody else.');
  expect((await hold(one, 'neither')).status).toBe(303);
});

test('shown EM-07: a pair that is to be kept and has become impossible is told, not dropped in silence', {
  timeout: 90_000,
}, async () => {
  const { mentor } = scene.people;
  const first = await personIn(await run());
  expect((await scene.as.coordinator.post(`${first}/hold`, { mentor, kind: 'keep' })).status).toBe(303);
  house.clock.advance({ minutes: 5 });
  const kept = await run();
  expect(textOf((await scene.as.coordinator.get(await personIn(kept))).html)).toContain('A coordinator keeps the two');
  await setRoom(0);
  const vain = await run();
  const told = 'Kept with Ada Lovelace, which was not possible';
  expect(textOf((await scene.as.coordinator.get(`${vain}?show=unplaced`)).html)).toContain(told);
  const vainly = await personIn(vain);
  expect(await seen(vainly)).toContain('not possible in this run');
  await setRoom(1);
  expect((await hold(vainly, 'neither')).status).toBe(303);
});

test('done EM-06: what was decided by hand is shown with who decided, and taken back from either page', {
  timeout: 90_000,
}, async () => {
  const person = await personIn(await run());
  const request = `${scene.base}/matching/${person.split('/').at(-1)}`;
  const never = 'Mia Mentee is never to be matched with Ada Lovelace';
  for (const takingBack of [
    () => hold(person, 'neither'),
    () => scene.as.coordinator.post(`${request}/deciding-again`, { mentor: scene.people.mentor, kind: 'neither' }),
  ]) {
    expect((await hold(person, 'never')).status).toBe(303);
    for (const page of [person, request]) {
      expect(await seen(page)).toContain(`${never} Decided by Cora Coordinator on `);
      expect(await seen(page)).toContain('Let matching decide again about Mia Mentee and Ada Lovelace');
    }
    const { html } = await scene.as.coordinator.get(`${scene.base}/runs`);
    expect(textOf(html)).toContain(`${never} Decided by Cora Coordinator on `);
    expect(html).toContain(`${request}#by-hand`);
    expect((await takingBack()).status).toBe(303);
    for (const page of [person, request, `${scene.base}/runs`]) expect(await seen(page)).not.toContain(never);
  }
});

test('done EM-06: for somebody who does not wait any more nothing is decided by hand', {
  timeout: 90_000,
}, async () => {
  const person = await personIn(await run());
  const request = `${scene.base}/matching/${person.split('/').at(-1)}`;
  expect((await scene.as.coordinator.post(`${request}/offers/${scene.people.mentor}`, { kindWord: '' })).status).toBe(
    303,
  );
  for (const kind of ['keep', 'never'] as const) expect((await hold(person, kind)).status).toBe(409);
  expect(await seen(`${person}?instead=${scene.people.mentor}`)).not.toContain('this pair');
});
