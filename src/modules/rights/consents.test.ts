import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId, within } from '../../platform/db/index.ts';
import { openPair, openTestHouse, type Pair, type TestHouse, textOf } from '../../testing/index.ts';

let house: TestHouse;
let pair: Pair;
beforeAll(async () => {
  house = await openTestHouse();
  pair = await openPair(house);
  const [{ mentee }, now] = [pair.people, house.clock.now()];
  await pair.as.mentee.post('/your-details/access-needs', { text: 'Captions, please', shownTo: 'partner' });
  const feedback = newId();
  await house.services.db.transaction('migrate', async (tx) => {
    await sql`INSERT INTO matching.consent (id, programme, person, given_at)
      VALUES (${newId()}, ${pair.programme}, ${mentee}, ${now})`.execute(within(tx));
    await sql`INSERT INTO evaluation.feedback (id, programme, relationship, person, side, form_version, asked_at)
      VALUES (${feedback}, ${pair.programme}, ${pair.relationship}, ${mentee}, 'mentee', 1, ${now})`.execute(
      within(tx),
    );
    await sql`INSERT INTO evaluation.quote (feedback, programme, side, author, body, agreed_at)
      VALUES (${feedback}, ${pair.programme}, 'mentee', ${mentee}, 'It was worth the time', ${now})`.execute(
      within(tx),
    );
  });
});
afterAll(() => house.close());

const buttons = (html: string): readonly string[] =>
  [...html.matchAll(/action="(\/your-consents\/[^"]+)"/g)].map(([, action = '']) => action);

test('refused: nobody takes back what another agreed to', async () => {
  const given = buttons((await pair.as.mentee.get('/your-consents')).html);
  expect(given).toHaveLength(3);
  for (const button of given) {
    expect((await pair.as.mentor.post(button)).status).toBe(404);
    expect((await pair.as.coordinator.post(button)).status).toBe(404);
  }
});

test('shown: each consent with its day, whichever room asked for it, and nothing to those who gave none', async () => {
  const text = textOf((await pair.as.mentee.get('/your-consents')).html);
  for (const words of [
    'It was worth the time',
    'into account in matching',
    'what you need to take part',
    '1 September 2026',
  ])
    expect(text).toContain(words);
  expect(textOf((await pair.as.mentor.get('/your-consents')).html)).toContain('You have agreed to nothing');
});

test('done: EM-15, EM-23: each is taken back, dated, and counts at once', async () => {
  for (const button of buttons((await pair.as.mentee.get('/your-consents')).html)) {
    expect((await pair.as.mentee.post(button)).status).toBe(303);
    expect((await pair.as.mentee.post(button)).status).toBe(404);
  }
  const { html } = await pair.as.mentee.get('/your-consents');
  expect(buttons(html)).toEqual([]);
  expect(html).toContain('href="/your-details/access-needs"');
  expect(textOf(html).match(/Taken back on/g)).toHaveLength(2);
  expect(textOf((await pair.as.mentee.get('/your-details')).html)).toContain('Captions, please');
});
