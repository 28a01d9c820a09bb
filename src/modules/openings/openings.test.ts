import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { within } from '../../platform/db/index.ts';
import {
  askedToOpen,
  type NamedPerson,
  nameFor,
  type OpeningScene,
  openingTyped,
  openOpeningScene,
  openTestHouse,
  type TestHouse,
  textOf,
} from '../../testing/index.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
}, 240_000);
afterAll(() => house.close());

const logsSeenBy = async (person: string): Promise<number> => {
  const { rows } = await house.acting(person, (tx) => sql`SELECT FROM sessions.log`.execute(within(tx)));
  return rows.length;
};

describe('opening what was asked for', () => {
  test('refused: whoever asked, one of the same role, and anybody else', async () => {
    const scene = await openOpeningScene(house);
    const at = await askedToOpen(scene);
    const second = await nameFor(house, scene.pair, 'data-protection-officer');
    const { mentor, mentee, coordinator } = scene.pair.as;
    for (const visitor of [scene.officer.as, second.as, mentor, mentee, coordinator])
      for (const act of ['confirmation', 'refusal']) expect((await visitor.post(`${at}/${act}`)).status).toBe(404);
    for (const visitor of [mentor, mentee, coordinator]) expect((await visitor.get(at)).status).toBe(404);
    expect((await second.as.get(at)).status).toBe(200);
  });

  test('refused: nothing is readable before the second has confirmed, by page or by statement', async () => {
    const scene = await openOpeningScene(house);
    const at = await askedToOpen(scene);
    for (const { as, person } of [scene.officer, scene.lead]) {
      expect((await as.get(`${at}/logs`)).status).toBe(404);
      expect(await logsSeenBy(person)).toBe(0);
    }
  });

  test('refused: a second who signed in a while ago shows first who they are', async () => {
    const scene = await openOpeningScene(house);
    const at = await askedToOpen(scene);
    house.clock.advance({ minutes: 20 });
    expect((await scene.lead.as.post(`${at}/confirmation`)).to).toContain('/confirm-it-is-you');
    expect((await (await house.as(scene.officer.person)).get(`${at}/logs`)).status).toBe(404);
    expect((await (await house.as(scene.lead.person)).post(`${at}/confirmation`)).to).toBe(at);
  });

  test('refused: nor past the pages: nobody opens alone, opens again, or opens for longer', async () => {
    const scene = await openOpeningScene(house);
    const at = await askedToOpen(scene);
    const id = at.split('/').at(-1);
    const now = house.clock.now();
    const { officer, lead, pair } = scene;
    const opens = (who: string, turn: number, hours = 4) => {
      const row = sql`INSERT INTO openings.state_change VALUES
        (${id}, ${pair.programme}, ${turn}, 'open', ${now}, ${who}, ${now.add({ hours })}, ${now})`;
      return house.acting(who, (tx) => row.execute(within(tx)));
    };
    await expect(opens(officer.person, 2)).rejects.toThrow('row-level security');
    await expect(opens(lead.person, 2, 49)).rejects.toThrow('violates check constraint');
    await lead.as.post(`${at}/confirmation`);
    await lead.as.post(`${at}/ending`);
    for (const turn of [2, 3, 4]) await expect(opens(lead.person, turn)).rejects.toThrow(/violates|duplicate/);
  });

  test('refused: nor past the pages: nobody takes out how it stands, so that no one is told', async () => {
    const scene = await openOpeningScene(house);
    const at = await askedToOpen(scene);
    await scene.lead.as.post(`${at}/confirmation`);
    const takenOut = sql`UPDATE openings.state_change SET replaced_at = ${house.clock.now()}
      WHERE opening = ${at.split('/').at(-1)} AND state = 'open'`;
    const done = house.acting(scene.lead.person, (tx) => takenOut.execute(within(tx)));
    await expect(done).rejects.toThrow('What replaces this state of an opening is missing');
  });

  test('refused: why, to whoever is named and neither asked nor answered, once it is answered', async () => {
    const scene = await openOpeningScene(house);
    const at = await askedToOpen(scene);
    const second = await nameFor(house, scene.pair, 'data-protection-officer');
    const readsWhy = async (...them: readonly NamedPerson[]) =>
      Promise.all(them.map(async ({ as }) => (await as.get(at)).html.includes('The order of the court of 28 August.')));
    expect(await readsWhy(scene.officer, scene.lead, scene.deputy, second)).toEqual([true, true, true, false]);
    await scene.lead.as.post(`${at}/confirmation`);
    expect(await readsWhy(scene.officer, scene.lead, scene.deputy, second)).toEqual([true, true, false, false]);
    const words = sql`SELECT FROM openings.text`;
    expect((await house.acting(scene.deputy.person, (tx) => words.execute(within(tx)))).rows).toEqual([]);
    expect(textOf((await scene.deputy.as.get(at)).html)).toContain('Only the two who opened it can read.');
  });

  test('invalid: twice, or when it was left too long', async () => {
    const scene = await openOpeningScene(house);
    const at = await askedToOpen(scene);
    expect((await scene.lead.as.post(`${at}/ending`)).status).toBe(409);
    expect((await scene.lead.as.post(`${at}/confirmation`)).status).toBe(303);
    expect((await scene.lead.as.post(`${at}/refusal`)).status).toBe(409);
    const left = await askedToOpen(scene);
    house.clock.advance({ days: 7 });
    expect((await (await house.as(scene.lead.person)).post(`${left}/confirmation`)).status).toBe(409);
    await house.drain();
    expect(textOf((await (await house.as(scene.officer.person)).get(left)).html)).toContain('Not confirmed');
  });

  test('refused: whoever did not ask takes nothing back; done: whoever asked does, and nothing is opened after that', async () => {
    const scene = await openOpeningScene(house);
    const at = await askedToOpen(scene);
    const { mentee, coordinator } = scene.pair.as;
    for (const visitor of [scene.lead.as, scene.deputy.as, mentee, coordinator])
      expect((await visitor.post(`${at}/withdrawal`)).status).toBe(404);
    expect(textOf((await scene.officer.as.get(at)).html)).toContain('Take the request back');
    expect((await scene.officer.as.post(`${at}/withdrawal`)).status).toBe(303);
    expect((await scene.lead.as.post(`${at}/confirmation`)).status).toBe(409);
    expect(textOf((await scene.officer.as.get(at)).html)).toContain('was taken back by whoever asked');
  });

  test('done: refused, and whoever asked is told that there is an answer', async () => {
    const scene = await openOpeningScene(house);
    const at = await askedToOpen(scene);
    expect((await scene.lead.as.post(`${at}/refusal`)).status).toBe(303);
    const [mail] = await house.mailsTo(scene.officer.address);
    expect(mail?.subject).toBe('What you asked for in Regional leaders has an answer');
    expect((await scene.officer.as.get(`${at}/logs`)).status).toBe(404);
    expect(await house.mailsTo(scene.pair.addresses.mentee)).not.toContainEqual(
      expect.objectContaining({ subject: expect.stringContaining('you should read') }),
    );
  });
});

describe('reading while it is open', () => {
  const opened = async (): Promise<OpeningScene & { readonly at: string }> => {
    const scene = await openOpeningScene(house);
    const at = await askedToOpen(scene);
    await scene.lead.as.post(`${at}/confirmation`);
    return { ...scene, at };
  };

  test('refused: another who is named, the coordinator, and every other text of the pair', async () => {
    const { at, deputy, pair, officer, session } = await opened();
    for (const { as } of [deputy, { as: pair.as.coordinator }]) expect((await as.get(`${at}/logs`)).status).toBe(404);
    expect(await logsSeenBy(deputy.person)).toBe(0);
    for (const path of [`/sessions/${session}`, `/sessions/${session}/log`, `/sessions/${session}/note`])
      expect((await officer.as.get(path)).status).toBe(404);
    expect((await officer.as.get(`/relationships/${pair.relationship}`)).status).toBe(404);
    for (const table of ['agenda', 'action_text', 'note', 'place'])
      await house.acting(officer.person, async (tx) => {
        const { rows } = await sql`SELECT FROM ${sql.id('sessions', table)}`.execute(within(tx));
        expect([table, rows.length]).toEqual([table, 0]);
      });
  });

  test('refused: as soon as its hours are over, before the row says so, and for good', async () => {
    const { at, lead, officer } = await opened();
    house.clock.advance({ hours: 4 });
    for (const { person } of [lead, officer])
      expect((await (await house.as(person)).get(`${at}/logs`)).status).toBe(404);
    const visitor = await house.as(officer.person);
    expect(textOf((await visitor.get(at)).html)).toContain('Nothing can be read any more');
    expect((await visitor.post(`${at}/ending`)).status).toBe(409);
    await house.drain();
    expect(await logsSeenBy(officer.person)).toBe(0);
  });

  test('refused: one who has lost the role, at once', async () => {
    const { at, officer } = await opened();
    const ended = sql`UPDATE accounts.role_grant SET ended_at = ${house.clock.now()}, ended_by = ${officer.person}
      WHERE person = ${officer.person}`;
    await house.services.db.transaction('migrate', (tx) => ended.execute(within(tx)));
    expect((await officer.as.get(`${at}/logs`)).status).toBe(404);
    expect(await logsSeenBy(officer.person)).toBe(0);
  });

  test('shown: on the home pages of the two that it is open, until it is over', async () => {
    const { at, deputy, lead, officer } = await opened();
    for (const { as } of [lead, officer])
      expect(textOf((await as.get('/')).html)).toContain('Session logs are open to you');
    expect(textOf((await deputy.as.get('/')).html)).not.toContain('Session logs are open to you');
    await officer.as.post(`${at}/ending`);
    expect(textOf((await lead.as.get('/')).html)).not.toContain('Session logs are open to you');
  });

  test('shown: to the two the logs, and to the pair who has read them', async () => {
    const { at, lead, officer, pair } = await opened();
    await house.drain();
    for (const { as } of [lead, officer]) {
      const text = textOf((await as.get(`${at}/logs`)).html);
      expect(text).toContain('We spoke of the tribunal');
      expect(text).toContain('2026, 2pm');
      expect(text).not.toContain('A note to myself');
    }
    const readings = textOf((await pair.as.mentor.get(`/relationships/${pair.relationship}/readings`)).html);
    for (const name of ['Dot Officer', 'Safi Guard'])
      expect(readings).toMatch(
        new RegExp(`A session log .*, by ${name} Of the session on .*Read because the law required it`),
      );
  });

  test('done: one of them, or another who is named, ends it early', async () => {
    const { at, deputy, officer } = await opened();
    expect((await deputy.as.post(`${at}/ending`)).status).toBe(303);
    expect((await officer.as.get(`${at}/logs`)).status).toBe(404);
    expect((await deputy.as.post(`${at}/ending`)).status).toBe(409);
    expect(textOf((await officer.as.get(at)).html)).toContain('Ended early by Dee Puty');
  });
});

describe('telling the two', () => {
  const why = 'The order of the court forbids it until then.';
  const later = {
    ...{ ...openingTyped, telling: 'later', why },
    ...{ 'until-day': '20', 'until-month': '10', 'until-year': '2026' },
  };

  test('refused: nothing on any page of theirs while the law puts it off; on that day it happens by itself', async () => {
    const scene = await openOpeningScene(house);
    const { pair, officer, lead } = scene;
    const at = await askedToOpen(scene, later);
    await lead.as.post(`${at}/confirmation`);
    await house.drain();
    const readings = async () =>
      textOf((await pair.as.mentee.get(`/relationships/${pair.relationship}/readings`)).html);
    await officer.as.get(`${at}/logs`);
    expect(await readings()).toContain('Nobody has read anything yet');
    expect(textOf((await officer.as.get(at)).html)).toContain('Not yet: they are told by Tuesday 20 October 2026');
    const base = `/relationships/${pair.relationship}`;
    expect((await pair.as.mentee.get(at)).status).toBe(404);
    expect(textOf((await pair.as.mentee.get(`${base}/openings`)).html)).toContain('You have been told of none');
    expect(textOf((await pair.as.mentee.get('/')).html)).not.toContain('Your session logs were opened');
    for (const path of [`${base}/readings`, `/sessions/${scene.session}/log`, '/your-details/record/page'])
      expect(textOf((await pair.as.mentee.get(path)).html)).not.toContain('Dot Officer');
    house.clock.moveTo(Temporal.Instant.from('2026-10-20T10:00:00Z'));
    const subjects = (await house.mailsTo(pair.addresses.mentee)).map(({ subject }) => subject);
    expect(subjects).toContain('There is something that you should read in Regional leaders');
    const mentee = await house.as(pair.people.mentee);
    expect(textOf((await mentee.get(at)).html)).toContain(why);
    expect(textOf((await mentee.get(`${base}/readings`)).html)).toContain('Dot Officer');
    house.clock.moveTo(Temporal.Instant.from('2026-10-21T10:00:00Z'));
  });

  test('shown: who, when, until when and why, to each of the two, until they have read it on their home page', async () => {
    const scene = await openOpeningScene(house);
    const at = await askedToOpen(scene);
    await scene.lead.as.post(`${at}/confirmation`);
    await house.drain();
    for (const as of [scene.pair.as.mentee, scene.pair.as.mentor]) {
      expect(textOf((await as.get('/')).html)).toContain('Your session logs were opened');
      const text = textOf((await as.get(at)).html);
      for (const part of [
        'Dot Officer, data-protection officer',
        'Safi Guard, safeguarding lead',
        'The order of the court of 28 August.',
        'Opened on',
        'Open until',
      ])
        expect(text).toContain(part);
      expect(textOf((await as.get('/')).html)).not.toContain('Your session logs were opened');
      expect((await as.get(`/relationships/${scene.pair.relationship}/openings`)).html).toContain(at);
      expect((await as.get(`${at}/logs`)).status).toBe(404);
      for (const act of ['confirmation', 'refusal', 'ending']) expect((await as.post(`${at}/${act}`)).status).toBe(404);
    }
  });

  test('done: at once, by a mail that says nothing of it', async () => {
    const scene = await openOpeningScene(house);
    const at = await askedToOpen(scene);
    await scene.lead.as.post(`${at}/confirmation`);
    for (const address of [scene.pair.addresses.mentee, scene.pair.addresses.mentor]) {
      const [mail] = await house.mailsTo(address);
      expect(mail?.subject).toBe('There is something that you should read in Regional leaders');
      const text = JSON.stringify(mail);
      expect(text).toContain(at);
      for (const secret of ['court', 'Dot', 'Safi', 'session log', 'law']) expect(text).not.toContain(secret);
    }
  });
});
