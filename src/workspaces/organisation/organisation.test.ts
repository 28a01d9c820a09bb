import { afterAll, beforeAll, expect, test } from 'vitest';
import { organisationId } from '../../modules/people/index.ts';
import { openPair, openTestHouse, type Pair, type TestHouse, textOf, type Visitor } from '../../testing/index.ts';

const rutland = organisationId('rutland-county-council');
const derby = organisationId('derby-city-council');
const page = `/organisations/${rutland}`;

let house: TestHouse;
let pair: Pair;
let leadOfDerby: Visitor;
let lead: Visitor;
beforeAll(async () => {
  house = await openTestHouse();
  pair = await openPair(house);
  const named = (scope: string) => house.person({ name: 'Olu Lead', role: 'organisation-lead', scope });
  lead = await house.as(await named(rutland));
  leadOfDerby = await house.as(await named(derby));
});
afterAll(() => house.close());

test('refused: a participant, a coordinator and the lead of another organisation', async () => {
  for (const visitor of [pair.as.mentee, pair.as.mentor, pair.as.coordinator, leadOfDerby, house.visitor()])
    expect((await visitor.get(page)).status).not.toBe(200);
});

test('shown: counts by programme and the organisation’s own people, and nothing of who is matched with whom', async () => {
  const { html } = await lead.get(page);
  const text = textOf(html);
  expect(text).toContain('Rutland County Council');
  expect(text).toMatch(/Mentors received [^0-9]*0 0 1 1/);
  expect(text).toContain(pair.addresses.mentee);
  expect(html).not.toContain(`/relationships/${pair.relationship}`);
});

test('shown: the way there, on their own home page', async () => {
  const { html } = await lead.get('/');
  expect(html).toContain(`href="${page}"`);
});

test('shown: an organisation of which nobody takes part says what will appear', async () => {
  expect(textOf((await leadOfDerby.get(`/organisations/${derby}`)).html)).toContain('Nobody of yours takes part yet');
});
