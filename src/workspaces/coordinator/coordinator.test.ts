import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPair, openTestHouse, type Pair, type TestHouse, textOf } from '../../testing/index.ts';

let house: TestHouse;
let pair: Pair;
let home: string;
beforeAll(async () => {
  house = await openTestHouse();
  pair = await openPair(house);
  home = `/programmes/${pair.programme}`;
});
afterAll(() => house.close());

const pages = () => [home, `${home}/relationships`, `${home}/people/${pair.people.mentee}`];

test('refused: everybody but the programme’s coordinators', async () => {
  const elsewhere = await openPair(house);
  for (const page of pages())
    for (const visitor of [pair.as.mentee, pair.as.mentor, elsewhere.as.coordinator])
      expect([page, (await visitor.get(page)).status]).toEqual([page, 404]);
});

test('shown: who mentors whom, and where they are', async () => {
  const text = textOf((await pair.as.coordinator.get(`${home}/relationships`)).html);
  expect(text).toContain('Ana Okafor');
  expect(text).toContain('Ben Li');
  expect(text).toContain('Under way');
  expect(textOf((await pair.as.coordinator.get(`${home}/relationships?state=ended`)).html)).toContain(
    'No relationship here yet',
  );
});

test('shown: only those with a name, an organisation, or no next session, where that is asked', async () => {
  const list = async (query: string) => textOf((await pair.as.coordinator.get(`${home}/relationships?${query}`)).html);
  for (const query of ['name=okaf', 'organisation=rutland', 'next=none'])
    expect([query, await list(query)]).toEqual([query, expect.stringContaining('Ana Okafor')]);
  for (const query of ['name=nobody', 'organisation=leicester+city', 'name=li&state=paused'])
    expect([query, await list(query)]).toEqual([query, expect.stringContaining('No relationship here yet')]);
});

test('shown: how far people have come, and the way to everything', async () => {
  const { html } = await pair.as.coordinator.get(home);
  expect(textOf(html)).toContain('Mentees, from first interest to the end');
  for (const part of [
    'expressions',
    'training',
    'mentors',
    'matching',
    'relationships',
    'to-chase',
    'quality-review',
    'import',
  ])
    expect(html).toContain(`href="${home}/${part}"`);
});

test('shown: a person with their post, their relationships and the way to the contact log', async () => {
  const { html } = await pair.as.coordinator.get(`${home}/people/${pair.people.mentee}`);
  expect(textOf(html)).toContain('Team Manager');
  expect(html).toContain(`/relationships/${pair.relationship}`);
  expect(html).toContain(`${home}/people/${pair.people.mentee}/contacts`);
});

test('invalid: a page or a state that is none is taken as the first, and as any', async () => {
  expect((await pair.as.coordinator.get(`${home}/relationships?page=x&state=lost`)).status).toBe(200);
});
