import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../../platform/clock/index.ts';
import { newId, within } from '../../../platform/db/index.ts';
import { openPair, openTestHouse, type Pair, type TestHouse } from '../../../testing/index.ts';
import { goOnLeave } from '../../directory/index.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const unsigned = 'Your mentoring agreement is ready to sign';
const nearing = 'Your mentoring year is coming to its end, a good moment to plan it';

/** Subjects of the mails to one of the two, after the sweep has run on every day, or every few days, for so long. */
async function heardBy(pair: Pair, who: 'mentor' | 'mentee', days: number, step = 1) {
  for (let day = 0; day < days; day += step) {
    house.clock.advance({ hours: 24 * step });
    await house.drain();
  }
  const mails = await house.mailsTo(pair.addresses[who]);
  return mails.filter(({ kind }) => kind.startsWith('notifications.')).map(({ subject }) => subject);
}

describe('refused', () => {
  it('nobody on leave is reminded, and the other is', async () => {
    const pair = await openPair(house, { signed: false });
    const from = house.clock.now().toZonedDateTimeISO('Europe/London').toPlainDate();
    await house.acting(pair.people.mentor, (tx) =>
      goOnLeave(tx, {
        programme: pair.programme,
        person: pair.people.mentor,
        from,
        until: from.add({ days: 60 }),
        by: pair.people.mentor,
        now: house.clock.now(),
      }),
    );
    expect(await heardBy(pair, 'mentor', 9, 3)).toEqual([]);
    expect(await heardBy(pair, 'mentee', 0)).toEqual([unsigned]);
  });

  it('a pair that has paused, or has signed, is left in peace', async () => {
    const pair = await openPair(house);
    await pair.as.mentee.post(`/relationships/${pair.relationship}/pause`, {});
    expect(await heardBy(pair, 'mentee', 20, 5)).toEqual([]);
  });
});

describe('done', () => {
  it('each reminder is said as often as the programme says, however often the sweep runs', async () => {
    const pair = await openPair(house, { signed: false });
    expect(await heardBy(pair, 'mentee', 30, 4)).toEqual([unsigned, unsigned]);
    for (let again = 0; again < 5; again += 1) await house.drain();
    expect(await heardBy(pair, 'mentee', 0)).toHaveLength(2);
  });

  it('EM-12: both hear in time that the end is near, and again only if it moves', async () => {
    const pair = await openPair(house);
    house.clock.advance({ hours: 24 * (365 - 61) });
    expect(await heardBy(pair, 'mentor', 20, 5)).toEqual([nearing]);
  });

  it('EM-11: both hear on the day before, the mentee is asked on the day after, and at last for the next date', async () => {
    const pair = await openPair(house);
    const session = await arrangeFor(pair, { days: 5 });
    const heard: string[][] = [];
    for (let day = 1; day <= 6; day += 1) heard.push((await heardBy(pair, 'mentee', 1)).toReversed());
    const [tomorrow, happened] = [
      'You have a mentoring session tomorrow',
      'Did your session happen, and when is the next?',
    ];
    expect(heard).toEqual([[], [], [], [tomorrow], [tomorrow], [tomorrow, happened]]);
    expect(await heardBy(pair, 'mentor', 0)).toEqual([tomorrow]);
    const settled = await (await house.as(pair.people.mentee)).post(`${session}/happened`);
    expect(settled.status).toBe(303);
    expect((await heardBy(pair, 'mentee', 40, 8)).toReversed()).toEqual([
      ...[tomorrow, happened],
      'There is no date yet for your next session',
    ]);
  });

  it('EM-11: a session that is moved is spoken of on its new day only', async () => {
    const pair = await openPair(house);
    await arrangeFor(pair, { days: 3 });
    await arrangeFor(pair, { days: 9 }, 'rearrange');
    expect(await heardBy(pair, 'mentor', 5)).toEqual([]);
    expect(await heardBy(pair, 'mentor', 4)).toEqual(['You have a mentoring session tomorrow']);
  });

  it('EM-08: whoever has not answered a proposal hears once, and whoever arranges the call', async () => {
    const pair = await openPair(house);
    const proposal = await proposeTo(pair);
    await put(sql`INSERT INTO matching.answer (proposal, person, question, yes, at, by_person)
      VALUES (${proposal}, ${pair.people.mentor}, 'match', true, ${house.clock.now()}, ${pair.people.mentor})`);
    expect(await heardBy(pair, 'mentee', 8, 4)).toEqual(['A match is waiting for your answer']);
    expect(await heardBy(pair, 'mentor', 0)).toEqual([]);
    await put(
      sql`UPDATE matching.proposal SET state = 'accepted-by-both', state_since = ${house.clock.now()} WHERE id = ${proposal}`,
    );
    expect((await heardBy(pair, 'mentee', 8, 4)).at(0)).toBe('Your first short call is still to be arranged');
    expect(await heardBy(pair, 'mentor', 0)).toEqual([]);
  });

  it('a reminder that has lost its reason before it is written is not sent', async () => {
    const pair = await openPair(house, { signed: false });
    house.clock.advance({ hours: 24 * 8 + 14 });
    await house.drain();
    for (const who of ['mentee', 'mentor'] as const) {
      const browser = await house.as(pair.people[who]);
      await browser.post(`/relationships/${pair.relationship}/agreement`, { agree: 'yes' });
    }
    expect(await heardBy(pair, 'mentee', 2)).toEqual([]);
  });
});

/** The address of a session that the mentee arranges, or moves, to so many days from now. */
async function arrangeFor(pair: Pair, ahead: { days: number }, how: 'new' | 'rearrange' = 'new'): Promise<string> {
  const day = house.clock.now().toZonedDateTimeISO('Europe/London').add(ahead);
  const typed = {
    ...{ 'day-day': String(day.day), 'day-month': String(day.month), 'day-year': String(day.year) },
    ...{ time: '2pm', minutes: '60', method: 'online' },
  };
  const browser = await house.as(pair.people.mentee);
  const standing = async () => {
    const { html } = await browser.get(`/relationships/${pair.relationship}`);
    return /\/sessions\/[0-9a-f-]{36}/.exec(html)?.[0] ?? '';
  };
  const path = how === 'new' ? `/relationships/${pair.relationship}/sessions/new` : `${await standing()}/rearrange`;
  expect((await browser.post(path, typed)).status).toBe(303);
  return standing();
}

/** A proposal to the two, put where proposals lie. */
async function proposeTo({ programme, people: { mentee, mentor, coordinator } }: Pair): Promise<string> {
  const [request, proposal, now] = [newId(), newId(), house.clock.now()];
  const answerBy = dayOf(now).add({ days: 60 });
  await put(sql`INSERT INTO matching.request (id, programme, mentee, state, turn, sent_at, sent_by)
    VALUES (${request}, ${programme}, ${mentee}, 'offered', 2, ${now}, ${mentee})`);
  await put(sql`INSERT INTO matching.proposal
    (id, programme, request, mentee, mentor, state, turn, state_since, offered_at, offered_by, answer_by, met_before)
    VALUES (${proposal}, ${programme}, ${request}, ${mentee}, ${mentor}, 'accepted-by-one', 2, ${now}, ${now},
      ${coordinator}, ${answerBy}, false)`);
  return proposal;
}

const put = (statement: RawBuilder<unknown>) =>
  house.services.db.transaction('migrate', (tx) => statement.execute(within(tx)));
