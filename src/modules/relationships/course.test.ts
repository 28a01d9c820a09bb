import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { within } from '../../platform/db/index.ts';
import { openPair, openTestHouse, type Pair, type TestHouse, textOf } from '../../testing/index.ts';
import { latestExtension } from './queries/read-extension.ts';
import { readRelationship } from './queries/read-relationship.ts';
import { seatsOf } from './queries/seats-of.ts';
import type { RelationshipsTables } from './tables.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const at = ({ relationship }: Pair, page: string) => `/relationships/${relationship}/${page}`;
const stands = (pair: Pair) => house.acting(pair.people.mentee, (tx) => readRelationship(tx, pair.relationship));
const taken = async (pair: Pair) =>
  (await house.acting(pair.people.mentee, (tx) => seatsOf(tx, pair.people.mentor)))[0]?.taken;
const mailOf = async (address: string, kind: string) =>
  (await house.mailsTo(address)).find((mail) => mail.kind === `relationships.${kind}`);
const dayBoxes = (name: string, iso: string) => {
  const { day, month, year } = Temporal.PlainDate.from(iso);
  return { [`${name}-day`]: String(day), [`${name}-month`]: String(month), [`${name}-year`]: String(year) };
};
const ending = { reason: 'finished', when: 'now', another: 'no' };
const extensionOf = async (pair: Pair) =>
  (await house.acting(pair.people.mentee, (tx) => latestExtension(tx, pair.relationship)))?.id ?? '';

describe('refused', () => {
  it('EM-12: nobody outside changes the course of a relationship', async () => {
    const pair = await openPair(house);
    const other = await openPair(house);
    for (const page of ['ending', 'pause', 'more-time'])
      for (const visitor of [other.as.mentee, other.as.coordinator]) {
        expect((await visitor.get(at(pair, page))).status).toBe(404);
        expect((await visitor.post(at(pair, page), ending)).status).toBe(404);
      }
    for (const act of ['carry-on', 'resume', 'more-time/take-back'])
      expect((await other.as.mentor.post(at(pair, act))).status).toBe(404);
  });

  it('EM-12: the pair does not decide about its own extension, and a coordinator does not ask for one', async () => {
    const pair = await openPair(house);
    expect((await pair.as.coordinator.get(at(pair, 'more-time'))).status).toBe(404);
    await pair.as.mentee.post(at(pair, 'more-time'), { months: '3' });
    const page = `/extensions/${await extensionOf(pair)}`;
    for (const who of ['mentor', 'mentee'] as const) expect((await pair.as[who].get(page)).status).toBe(404);
  });

  it('EM-12: a last day that one has set is neither taken back nor put off by the other, who may bring it forward', async () => {
    const pair = await openPair(house);
    const today = house.clock.now().toZonedDateTimeISO('Europe/London').toPlainDate();
    const on = (days: number) => ({
      ...ending,
      when: 'later',
      ...dayBoxes('lastDay', today.add({ days }).toString()),
    });
    await pair.as.mentee.post(at(pair, 'ending'), on(20));
    expect((await pair.as.mentor.post(at(pair, 'carry-on'))).status).toBe(404);
    expect((await pair.as.mentor.get(at(pair, 'ending'))).html).not.toContain('Carry on after all');
    expect((await pair.as.mentor.post(at(pair, 'ending'), on(30))).status).toBe(422);
    expect((await pair.as.mentor.post(at(pair, 'ending'), on(10))).status).toBe(303);
    expect((await stands(pair))?.untilDay).toEqual(today.add({ days: 10 }));
  });

  it('EM-12: the reason is read by the coordinator, and by nobody else in the database', async () => {
    const pair = await openPair(house);
    await pair.as.mentee.post(at(pair, 'ending'), { ...ending, reason: 'another-match', another: 'yes' });
    const read = (person: string) =>
      house.acting(person, (tx) =>
        within<RelationshipsTables>(tx).selectFrom('relationships.ending').selectAll().execute(),
      );
    expect(await read(pair.people.mentor)).toEqual([]);
    expect(await read(pair.people.coordinator)).toMatchObject([
      { answers: { reason: 'another-match' }, wants_another_match: true },
    ]);
    expect((await pair.as.mentor.get(at(pair, 'timeline'))).html).not.toContain('another-match');
  });

  it('EM-09: whoever has left keeps the agreement they signed, and nothing else', async () => {
    const pair = await openPair(house);
    await house.services.db.transaction('migrate', (tx) =>
      within<RelationshipsTables>(tx)
        .updateTable('relationships.member')
        .set({ left_at: house.clock.now() })
        .where('person', '=', pair.people.mentee)
        .execute(),
    );
    for (const page of ['agreement', 'agreement.pdf'])
      expect((await pair.as.mentee.get(at(pair, page))).status).toBe(200);
    for (const page of ['timeline', 'goals', 'ending', 'more-time'])
      expect((await pair.as.mentee.get(at(pair, page))).status).toBe(404);
    expect((await pair.as.mentee.get(`/relationships/${pair.relationship}`)).status).toBe(404);
  });

  it('EM-12: a coordinator who takes part has no coordinator’s view of their own relationship', async () => {
    const pair = await openPair(house);
    await house.services.db.transaction('migrate', (tx) =>
      within<RelationshipsTables>(tx)
        .updateTable('relationships.member')
        .set({ person: pair.people.coordinator })
        .where('person', '=', pair.people.mentor)
        .execute(),
    );
    await pair.as.mentee.post(at(pair, 'more-time'), { months: '2' });
    expect((await pair.as.coordinator.get(`/extensions/${await extensionOf(pair)}`)).status).toBe(404);
    await pair.as.mentee.post(at(pair, 'ending'), ending);
    const rows = await house.acting(pair.people.coordinator, (tx) =>
      within<RelationshipsTables>(tx).selectFrom('relationships.ending').selectAll().execute(),
    );
    expect(rows).toEqual([]);
  });
});

describe('shown', () => {
  it('EM-12: whoever decides has the mentor’s places and the queue in view', async () => {
    const pair = await openPair(house);
    await pair.as.mentor.post(at(pair, 'more-time'), { months: '3' });
    expect(textOf((await pair.as.coordinator.get('/')).html)).toContain('1 pair asks for more time');
    const text = textOf((await pair.as.coordinator.get(`/extensions/${await extensionOf(pair)}`)).html);
    expect(text).toContain('Places of Ben Li 1 of 2 taken');
    expect(text).toContain('Mentees who wait for a match 0');
    expect(text).toContain('Sessions that took place 0');
    expect(text).toContain('With more time Wednesday 1 December 2027');
    expect(text).toContain('Sessions in that time Up to 3 more');
  });

  it('EM-12: a last day that is set is told on the page of each, and why to the coordinator alone', async () => {
    const pair = await openPair(house);
    const lastDay = house.clock.now().toZonedDateTimeISO('Europe/London').toPlainDate().add({ days: 20 });
    const typed = {
      reason: 'another-match',
      when: 'later',
      another: 'yes',
      ...dayBoxes('lastDay', lastDay.toString()),
    };
    await pair.as.mentee.post(at(pair, 'ending'), typed);
    const page = `/relationships/${pair.relationship}`;
    for (const who of ['mentor', 'mentee', 'coordinator'] as const)
      expect([who, textOf((await pair.as[who].get(page)).html)]).toEqual([who, expect.stringContaining('Last day')]);
    for (const who of ['mentor', 'mentee'] as const)
      expect(textOf((await pair.as[who].get('/')).html)).toContain('Coming to an end');
    expect(textOf((await pair.as.coordinator.get('/')).html)).toContain('1 pair has set a last day');
    expect(textOf((await pair.as.coordinator.get(page)).html)).toMatch(
      /Why it ends Told by Ana Okafor.*Another match wanted Yes/,
    );
    expect(textOf((await pair.as.mentor.get(at(pair, 'timeline'))).html)).not.toContain('Another match');
  });

  it('EM-12: the page of an ending that is set shows what was set, to whoever set it', async () => {
    const pair = await openPair(house);
    const lastDay = house.clock.now().toZonedDateTimeISO('Europe/London').toPlainDate().add({ days: 20 }).toString();
    await pair.as.mentee.post(at(pair, 'ending'), { ...ending, when: 'later', ...dayBoxes('lastDay', lastDay) });
    const own = (await pair.as.mentee.get(at(pair, 'ending'))).html;
    expect(own).toMatch(/value="finished"[^>]*checked/);
    expect(own).toContain('Carry on after all');
    expect((await pair.as.mentor.get(at(pair, 'ending'))).html).not.toMatch(/value="finished"[^>]*checked/);
  });

  it('EM-12: only what the programme weighs is in view, and the pair read for how many sessions it is', async () => {
    const weighs = [] as const;
    const pair = await openPair(house, { terms: (terms) => ({ ...terms, extension: { ...terms.extension, weighs } }) });
    expect(textOf((await pair.as.mentee.get(at(pair, 'more-time'))).html)).toContain('for up to 3 more sessions');
    await pair.as.mentor.post(at(pair, 'more-time'), { months: '3' });
    const text = textOf((await pair.as.coordinator.get(`/extensions/${await extensionOf(pair)}`)).html);
    expect(text).not.toContain('Places of Ben Li');
    expect(text).not.toContain('People waiting for a mentor');
  });

  it('EM-19: a mentee who has finished is asked whether they would like to become a mentor', async () => {
    const pair = await openPair(house);
    await pair.as.mentor.post(at(pair, 'ending'), ending);
    const page = `/relationships/${pair.relationship}`;
    expect((await pair.as.mentee.get(page)).html).toContain('/mentor">Would you like to pass it on?');
    expect((await pair.as.mentor.get(page)).html).not.toContain('pass it on');
  });
});

describe('invalid', () => {
  it('EM-12: all that is missing from an ending is said in one go', async () => {
    const pair = await openPair(house);
    const blank = await pair.as.mentee.post(at(pair, 'ending'));
    expect(blank.status).toBe(422);
    for (const name of ['reason', 'when', 'another']) expect(blank.html).toContain(`href="#${name}`);
    const past = await pair.as.mentee.post(at(pair, 'ending'), {
      ...ending,
      when: 'later',
      ...dayBoxes('lastDay', '2026-08-01'),
    });
    expect(textOf(past.html)).toContain('The last day must be in the future');
    expect((await stands(pair))?.state).toBe('active');
  });

  it('EM-12: no more months are asked for than the programme gives', async () => {
    const pair = await openPair(house);
    expect((await pair.as.mentee.post(at(pair, 'more-time'), { months: '7' })).status).toBe(422);
  });
});

describe('done', () => {
  it('EM-12: either ends it, the other is told kindly and without a reason, and the place is free', async () => {
    const pair = await openPair(house);
    expect(await taken(pair)).toBe(1);
    const reply = await pair.as.mentor.post(at(pair, 'ending'), ending);
    expect(reply).toMatchObject({ status: 303, to: `/relationships/${pair.relationship}` });
    expect((await stands(pair))?.state).toBe('ended');
    expect(await taken(pair)).toBe(0);
    const mail = await mailOf(pair.addresses.mentee, 'ending-told');
    expect(mail?.subject).toBe('Your mentoring has come to its end');
    expect(mail?.body_text).not.toContain('finished');
    expect((await pair.as.mentee.post(at(pair, 'ending'), ending)).status).toBe(409);
  });

  it('EM-12: an ending on a day to come can be taken back, and otherwise comes by itself', async () => {
    const pair = await openPair(house);
    const lastDay = house.clock.now().toZonedDateTimeISO('Europe/London').toPlainDate().add({ days: 20 }).toString();
    const typed = { ...ending, when: 'later', ...dayBoxes('lastDay', lastDay) };
    await pair.as.mentee.post(at(pair, 'ending'), typed);
    expect((await stands(pair))?.state).toBe('winding-up');
    await pair.as.mentee.post(at(pair, 'carry-on'));
    expect((await stands(pair))?.state).toBe('active');
    await pair.as.mentee.post(at(pair, 'ending'), typed);
    house.clock.advance({ days: 20 });
    await house.drain();
    expect((await stands(pair))?.state).toBe('winding-up');
    house.clock.advance({ days: 1 });
    await house.drain();
    expect((await stands(pair))?.state).toBe('ended');
    expect(await taken(pair)).toBe(0);
  });

  it('EM-12: the last day can be moved while it winds up', async () => {
    const pair = await openPair(house);
    const today = house.clock.now().toZonedDateTimeISO('Europe/London').toPlainDate();
    for (const days of [20, 30]) {
      const lastDay = today.add({ days }).toString();
      const typed = { ...ending, when: 'later', ...dayBoxes('lastDay', lastDay) };
      expect((await pair.as.mentee.post(at(pair, 'ending'), typed)).status).toBe(303);
      expect((await stands(pair))?.untilDay?.toString()).toBe(lastDay);
    }
    await pair.as.mentee.post(at(pair, 'carry-on'));
    expect(textOf((await pair.as.coordinator.get(at(pair, 'timeline'))).html)).toMatch(
      /The last day was taken back .* The last day was moved: .* A last day was set: /,
    );
  });

  it('MP-25: a pause gives its days back at the end', async () => {
    const pair = await openPair(house);
    const before = (await stands(pair))?.endsOn;
    await pair.as.mentee.post(at(pair, 'pause'));
    expect((await stands(pair))?.state).toBe('paused');
    house.clock.advance({ days: 30 });
    await (await house.as(pair.people.mentor)).post(at(pair, 'resume'));
    const after = await stands(pair);
    expect([after?.state, after?.endsOn]).toEqual(['active', before?.add({ days: 30 })]);
  });

  it('EM-12: more time is granted with a word to both, and the place shows for what it is held', async () => {
    const pair = await openPair(house);
    const before = (await stands(pair))?.endsOn;
    await pair.as.mentee.post(at(pair, 'more-time'), { months: '3' });
    expect((await pair.as.mentor.post(at(pair, 'more-time'), { months: '2' })).status).toBe(409);
    const page = `/extensions/${await extensionOf(pair)}`;
    expect((await pair.as.coordinator.post(page, {})).status).toBe(422);
    await pair.as.coordinator.post(page, { answer: 'grant', words: 'Enjoy it' });
    expect((await stands(pair))?.endsOn).toEqual(before?.add({ months: 3 }));
    expect((await pair.as.coordinator.post(page, { answer: 'decline' })).status).toBe(409);
    const mail = await mailOf(pair.addresses.mentor, 'extension-answered');
    expect(mail?.subject).toBe('You have more time for your mentoring');
    expect(textOf((await pair.as.mentee.get(`/relationships/${pair.relationship}`)).html)).toContain('Enjoy it');
    expect(await taken(pair)).toBe(1);
  });

  it('EM-12: not this time is said kindly, and a request can be taken back', async () => {
    const pair = await openPair(house);
    await pair.as.mentee.post(at(pair, 'more-time'), { months: '1' });
    await pair.as.mentee.post(at(pair, 'more-time/take-back'));
    await pair.as.mentee.post(at(pair, 'more-time'), { months: '2' });
    await pair.as.coordinator.post(`/extensions/${await extensionOf(pair)}`, { answer: 'decline' });
    const mail = await mailOf(pair.addresses.mentee, 'extension-answered');
    expect(mail?.body_text).toContain('It says nothing about either of you');
  });

  it('EM-12: a coordinator ends it for somebody who telephones', async () => {
    const pair = await openPair(house);
    await pair.as.coordinator.post(at(pair, 'ending'), { ...ending, reason: 'leave' });
    expect((await stands(pair))?.state).toBe('ended');
  });
});
