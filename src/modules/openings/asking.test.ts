import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId, within } from '../../platform/db/index.ts';
import {
  askedToOpen,
  nameFor,
  openingTyped,
  openOpeningScene,
  openPair,
  openTestHouse,
  type TestHouse,
  textOf,
} from '../../testing/index.ts';
import { grantRole } from '../accounts/index.ts';
import { organisationId, recordPost } from '../people/index.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
}, 240_000);
afterAll(() => house.close());

describe('asking for the logs of a pair', () => {
  test('refused: anybody who is not named for data protection or for concerns in this programme', async () => {
    const scene = await openOpeningScene(house);
    const elsewhere = await openOpeningScene(house);
    const steering = await nameFor(house, scene.pair, 'steering-member');
    for (const visitor of [scene.pair.as.coordinator, scene.pair.as.mentor, steering.as, elsewhere.officer.as]) {
      expect((await visitor.get(scene.ask)).status).toBe(404);
      expect((await visitor.post(scene.ask, openingTyped)).status).toBe(404);
    }
    expect((await scene.pair.as.coordinator.get(scene.list)).status).toBe(404);
    expect((await elsewhere.officer.as.get(scene.list)).status).toBe(404);
  });

  test('refused: one who is named and was in the relationship, or stands in the line of one of the two', async () => {
    const scene = await openOpeningScene(house);
    const { pair } = scene;
    const now = house.clock.now();
    await house.acting(pair.people.coordinator, async (tx) => {
      const by = pair.people.coordinator;
      const role = 'safeguarding-lead' as const;
      await grantRole(tx, { person: pair.people.mentee, role, scope: pair.programme, by, now });
      const organisation = organisationId('rutland-county-council');
      const manager = { name: 'Dot Officer', email: scene.officer.address };
      const post = { person: pair.people.mentor, organisation, title: 'Head', since: null, manager };
      await recordPost(tx, { ...post, by, now });
    });
    expect((await scene.officer.as.get(scene.ask)).status).toBe(404);
    expect((await pair.as.mentee.get(scene.ask)).status).toBe(404);
    expect((await scene.lead.as.get(scene.ask)).status).toBe(200);
    const found = await scene.officer.as.get(`${scene.list}?name=ana`);
    expect(textOf(found.html)).toContain('No such pair, or none on which you may act');
  });

  test('refused: without a sign-in of a short while ago', async () => {
    const scene = await openOpeningScene(house);
    house.clock.advance({ minutes: 20 });
    expect((await scene.officer.as.get(scene.ask)).to).toContain('/confirm-it-is-you');
  });

  test('refused: nor past the pages: the relationship of another programme', async () => {
    const scene = await openOpeningScene(house);
    const elsewhere = await openOpeningScene(house);
    const mixed = sql`INSERT INTO openings.opening VALUES
      (${newId()}, ${elsewhere.pair.relationship}, ${scene.pair.programme}, ${scene.officer.person}, 4, ${house.clock.now()})`;
    const inserting = house.acting(scene.officer.person, (tx) => mixed.execute(within(tx)));
    await expect(inserting).rejects.toThrow('row-level security');
  });

  test('shown: the pair by the name of one of them, what happens next, and who will read the reason', async () => {
    const scene = await openOpeningScene(house);
    const { as } = scene.officer;
    expect((await as.get('/')).html).toContain(scene.list);
    expect(textOf((await as.get(scene.list)).html)).toContain('Nothing has been asked for');
    expect((await as.get(`${scene.list}?name=a`)).html).not.toContain(scene.ask);
    expect((await as.get(`${scene.list}?name=okaf`)).html).toContain(scene.ask);
    const text = textOf((await as.get(scene.ask)).html);
    expect(text).toContain('Until then nothing can be read');
    expect(text).toContain('those who may answer it, and from then on only whoever did');
  });

  test('invalid: without a reason, for more than two days, or to be told on no day or too late', async () => {
    const { officer, ask } = await openOpeningScene(house);
    const errorsOf = async (sent: Readonly<Record<string, string>>) => {
      const { status, html } = await officer.as.post(ask, sent);
      expect(status).toBe(422);
      return textOf(html);
    };
    const nothing = await errorsOf({});
    for (const error of ['Enter the legal duty', 'Enter for how many hours', 'Select when the two are told'])
      expect(nothing).toContain(error);
    expect(await errorsOf({ ...openingTyped, hours: '49' })).toContain('must be a whole number from 1 to 48');
    const later = { ...openingTyped, telling: 'later' };
    const noDay = await errorsOf({ ...later, reason: '' });
    expect(noDay).toContain('Enter the legal duty');
    expect(noDay).toContain('Enter the day by which they are told');
    expect(noDay).toContain('Enter why they cannot be told at once');
    const onDay = (day: string, month: string) => ({ 'until-day': day, 'until-month': month, 'until-year': '2026' });
    expect(await errorsOf({ ...later, why: 'An order', ...onDay('1', '9') })).toContain('must be in the future');
    expect(await errorsOf({ ...later, why: 'An order', ...onDay('31', '12') })).toContain('must be within 92 days');
  });

  test('invalid: where nobody in another role could confirm it', async () => {
    const pair = await openPair(house);
    const officer = await nameFor(house, pair, 'data-protection-officer');
    await nameFor(house, pair, 'data-protection-officer');
    const ask = `/relationships/${pair.relationship}/openings/new`;
    expect(textOf((await officer.as.get(ask)).html)).toContain('Nobody in another role can confirm it');
    expect((await officer.as.post(ask, openingTyped)).status).toBe(409);
  });

  test('done: the others get a mail and find it on their home page, without a word of whom or why', async () => {
    const scene = await openOpeningScene(house);
    const at = await askedToOpen(scene);
    const [mail] = await house.mailsTo(scene.lead.address);
    expect(mail?.subject).toBe('Something waits for your decision in Regional leaders');
    const text = JSON.stringify(mail);
    expect(text).toContain(at);
    for (const secret of ['Ana', 'Ben', 'court', 'session log']) expect(text).not.toContain(secret);
    expect(textOf((await scene.lead.as.get('/')).html)).toContain('waits for a second person in Regional leaders');
    expect(textOf((await scene.officer.as.get('/')).html)).not.toContain('A request under a legal duty');
    expect(await house.mailsTo(scene.officer.address)).toEqual([]);
    const { rows } = await house.services.db.transaction('migrate', (tx) =>
      sql<{
        line: string;
      }>`SELECT e::text AS line FROM jobs.event e UNION ALL SELECT m::text FROM mail.message m`.execute(within(tx)),
    );
    expect(rows.filter(({ line }) => line.includes('court'))).toEqual([]);
  });
});

describe('in numbers', () => {
  test('shown: to the steering group how many there were, and no small number', async () => {
    const scene = await openOpeningScene(house);
    const steering = await nameFor(house, scene.pair, 'steering-member');
    const numbers = async () => textOf((await steering.as.get(scene.list)).html);
    expect(await numbers()).toContain('Openings so far none');
    for (let count = 1; count <= 5; count += 1) {
      const at = await askedToOpen(scene);
      await scene.lead.as.post(`${at}/confirmation`);
      await house.drain();
      expect(await numbers()).toContain(count < 5 ? 'Openings so far fewer than 5' : 'Openings so far 5');
    }
    expect(await numbers()).not.toContain('Ana Okafor');
    expect(textOf((await scene.deputy.as.get(scene.list)).html)).toContain('Ana Okafor');
    expect(textOf((await scene.deputy.as.get(scene.list)).html)).toContain('Openings so far 5');
  });
});
