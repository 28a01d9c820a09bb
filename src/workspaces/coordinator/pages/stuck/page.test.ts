import { afterAll, beforeAll, expect, test } from 'vitest';
import { grantRole } from '../../../../modules/accounts/index.ts';
import {
  askForMentor,
  type MatchingScene,
  openMatching,
  openPair,
  openTestHouse,
  type TestHouse,
  textOf,
  type Visitor,
} from '../../../../testing/index.ts';

let house: TestHouse;
let scene: MatchingScene;
let asCoordinator: Visitor;
let untrained: string;
let relationship: string;
beforeAll(async () => {
  house = await openTestHouse();
  scene = await openMatching(house);
  untrained = await scene.mentor('Una Untrained', { trained: false, published: false });
  await scene.mentor('Dora Draft', { published: false });
  await scene.keep(scene.people.mentee, scene.people.mentor);
  await askForMentor(scene.as.mentee, `${scene.base}/request`, { choices: [scene.people.mentor] });
  const within = { programme: scene.programme.id, coordinator: scene.people.coordinator };
  const names = { mentor: 'Ben Li', mentee: 'Ana Okafor' };
  relationship = (await openPair(house, { within, names, signed: false })).relationship;
  await openPair(house, { within, names: { mentor: 'Bea Lund', mentee: 'Abi Stone' } });
  house.clock.advance({ days: 40 });
  asCoordinator = await house.as(scene.people.coordinator);
});
afterAll(() => house.close());

const stuck = async (query = '', visitor = asCoordinator) => (await visitor.get(`${scene.base}/stuck${query}`)).html;

test('refused: everybody but the programme’s coordinators; and a coordinator who takes part never sees themselves', async () => {
  const elsewhere = await house.person({ role: 'coordinator', scope: crypto.randomUUID() });
  for (const person of [scene.people.mentee, scene.people.mentor, elsewhere])
    expect((await (await house.as(person)).get(`${scene.base}/stuck`)).status).toBe(404);
  const grant = { person: scene.people.mentee, role: 'coordinator', scope: scene.programme.id } as const;
  await house.services.db.transaction('migrate', (tx) => grantRole(tx, { ...grant, by: null, now: house.clock.now() }));
  const theirs = textOf(await stuck('', await house.as(scene.people.mentee)));
  expect(theirs).toContain('Una Untrained');
  expect(theirs).not.toContain('Mia Mentee Asked for');
});

test('shown: who is stuck, at what and for how many days, the longest first, with what helps', async () => {
  const html = await stuck();
  const text = textOf(html);
  expect(text).toMatch(/Una Untrained Selected, not trained yet 40 days/);
  expect(text).toMatch(/Dora Draft Profile not published 40 days/);
  expect(text).toMatch(/Mia Mentee Asked for a mentor, no match offered 40 days/);
  expect(text).toMatch(/Ben Li.* Agreement not signed 40 days/);
  expect(text).toMatch(/Abi Stone.* No next session 40 days/);
  for (const href of [`${scene.base}/training`, `/relationships/${relationship}/agreement`, `${scene.base}/matching/`])
    expect(html).toContain(`href="${href}`);
  expect(html).not.toContain(`mentors/${untrained}/profile`);
});

test('shown: one stage alone, and the longest on the programme’s page', async () => {
  const text = textOf(await stuck('?stage=unsigned'));
  expect(text).toContain('Ana Okafor');
  expect(text).not.toContain('Una Untrained');
  const { html } = await asCoordinator.get(scene.base);
  expect(textOf(html)).toContain('Agreement not signed');
  expect(textOf(html)).toContain('Asked for a mentor');
  expect(html).toContain(`href="${scene.base}/stuck"`);
});

test('invalid: a stage or a page that is none is taken as any, and as the first', async () => {
  expect(textOf(await stuck('?stage=lost&page=x'))).toContain('Una Untrained');
});

test('done: every link of it opens', async () => {
  const links = [...(await stuck()).matchAll(/<td[^>]*><a[^>]*href="([^"]+)"/g)].map(([, href = '']) => href);
  expect(links.length).toBeGreaterThan(4);
  for (const link of links) expect([link, (await asCoordinator.get(link)).status]).toEqual([link, 200]);
});
