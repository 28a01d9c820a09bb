import { afterAll, beforeAll, expect, test } from 'vitest';
import { grantRole } from '../../../../modules/accounts/index.ts';
import { openRelationship } from '../../../../modules/relationships/index.ts';
import {
  askForMentor,
  type MatchingScene,
  openMatching,
  openPair,
  openTestHouse,
  sayYes,
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

test('shown: no next session counts from the last that was held; more time that is asked for, and another mentor wanted', async () => {
  const within = { programme: scene.programme.id, coordinator: scene.people.coordinator };
  const met = await openPair(house, { within, names: { mentor: 'Mo Mentor', mentee: 'Meg Met' } });
  const asks = await openPair(house, { within, names: { mentor: 'Ava Asked', mentee: 'Art Asks' } });
  const [oz, ola] = [await scene.mentee('Oz Over'), await scene.mentor('Ola Over')];
  await sayYes(house, { mentor: ola, mentee: oz });
  const over = await house.acting(oz, (tx) =>
    openRelationship(tx, {
      programme: scene.programme.id,
      mentors: [ola],
      mentees: [oz],
      by: oz,
      now: house.clock.now(),
    }),
  );
  if (over === 'full') throw new Error('The mentor has no place');
  const asOz = await house.as(oz);
  await asOz.post(`/relationships/${over.relationship}/ending`, { reason: 'finished', when: 'now', another: 'yes' });
  await asks.as.mentee.post(`/relationships/${asks.relationship}/more-time`, { months: '3' });
  house.clock.advance({ days: 10 });
  const { day, month, year } = house.clock.now().toZonedDateTimeISO('Europe/London').subtract({ hours: 24 });
  await (await house.as(met.people.mentee)).post(`/relationships/${met.relationship}/sessions/held`, {
    'day-day': String(day),
    'day-month': String(month),
    'day-year': String(year),
    time: '10:00',
    minutes: '60',
    method: 'online',
  });
  house.clock.advance({ days: 25 });
  asCoordinator = await house.as(scene.people.coordinator);
  const text = textOf(await stuck());
  expect(text).toMatch(/Meg Met and Mo Mentor No next session 26 days/);
  expect(text).toMatch(/Art Asks and Ava Asked More time asked for, not answered 35 days/);
  expect(text).toMatch(/Oz Over Has ended, another mentor wanted 35 days/);
});

test('invalid: a stage or a page that is none is taken as any, and as the first', async () => {
  expect(textOf(await stuck('?stage=lost&page=x'))).toContain('Una Untrained');
});

test('done: every link of it opens', async () => {
  const links = [...(await stuck()).matchAll(/<td[^>]*><a[^>]*href="([^"]+)"/g)].map(([, href = '']) => href);
  expect(links.length).toBeGreaterThan(4);
  // A journey leads on to its first step.
  for (const link of links) expect([200, 303], link).toContain((await asCoordinator.get(link)).status);
});
