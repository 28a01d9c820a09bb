import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPair, openTestHouse, type Pair, type TestHouse } from '../../../testing/index.ts';
import { goOnLeave } from '../../directory/index.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const unsigned = 'Your mentoring agreement is ready to sign';
const nearing = 'Your mentoring year is coming to its end, a good moment to plan it';

/** Subjects of the mails to one of the two, after the sweep has run every hour for so many days. */
async function heardBy(pair: Pair, who: 'mentor' | 'mentee', days: number) {
  for (let day = 0; day < days; day += 1) {
    house.clock.advance({ hours: 24 });
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
    expect(await heardBy(pair, 'mentor', 9)).toEqual([]);
    expect(await heardBy(pair, 'mentee', 0)).toEqual([unsigned]);
  });

  it('a pair that has paused, or has signed, is left in peace', async () => {
    const pair = await openPair(house);
    await pair.as.mentee.post(`/relationships/${pair.relationship}/pause`, {});
    expect(await heardBy(pair, 'mentee', 20)).toEqual([]);
  });
});

describe('done', () => {
  it('each reminder is said as often as the programme says, however often the sweep runs', async () => {
    const pair = await openPair(house, { signed: false });
    expect(await heardBy(pair, 'mentee', 30)).toEqual([unsigned, unsigned]);
    for (let again = 0; again < 5; again += 1) await house.drain();
    expect(await heardBy(pair, 'mentee', 0)).toHaveLength(2);
  });

  it('EM-12: both hear in time that the end is near, and again only if it moves', async () => {
    const pair = await openPair(house);
    house.clock.advance({ hours: 24 * (365 - 61) });
    expect(await heardBy(pair, 'mentor', 20)).toEqual([nearing]);
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
