import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { within } from '../../platform/db/index.ts';
import { openPair, openTestHouse, type Pair, type TestHouse, textOf } from '../../testing/index.ts';
import type { GoalsTables } from './tables.ts';

let house: TestHouse;
let pair: Pair;
let other: Pair;
beforeAll(async () => {
  house = await openTestHouse();
  pair = await openPair(house);
  other = await openPair(house);
});
afterAll(() => house.close());

const page = () => `/relationships/${pair.relationship}/goals`;
async function made(text: string): Promise<string> {
  const reply = await pair.as.mentee.post(page(), { goal: text });
  return /\/goals\/[\w-]+/.exec(reply.to ?? '')?.[0] ?? '';
}

describe('refused', () => {
  it('EM-10: goals are found by the pair alone', async () => {
    const goal = await made('Lead a whole service');
    for (const path of [page(), goal, `${goal}/wording`])
      for (const visitor of [pair.as.coordinator, other.as.mentor, other.as.coordinator])
        expect((await visitor.get(path)).status).toBe(404);
    expect((await other.as.mentee.post(`${goal}/reached`)).status).toBe(404);
    expect((await other.as.mentee.post(goal, { step: 'Mine' })).status).toBe(404);
  });

  it('EM-10: the database gives a coordinator counts and dates, and no words', async () => {
    await made('Speak up in meetings');
    const counted = await house.acting(pair.people.coordinator, async (tx) => {
      const tables = within<GoalsTables>(tx);
      return {
        words: await tables.selectFrom('goals.goal_text').selectAll().execute(),
        counts: await tables.selectFrom('goals.progress').selectAll().execute(),
      };
    });
    expect(counted).toMatchObject({ words: [], counts: [{ reached: 0 }] });
    const timeline = await pair.as.coordinator.get(`/relationships/${pair.relationship}/timeline`);
    expect(textOf(timeline.html)).toMatch(/Goals \d+, of which 0 reached/);
    expect(timeline.html).not.toContain('Speak up');
  });
});

describe('shown', () => {
  it('EM-10: who will read it stands above the box', async () => {
    const text = textOf((await pair.as.mentor.get(page())).html);
    expect(text).toContain(
      'Who will read this: only you and Ana Okafor. The coordinator sees how many goals there are',
    );
  });

  it('EM-10: an empty page says what will appear and how', async () => {
    const text = textOf((await other.as.mentee.get(`/relationships/${other.relationship}/goals`)).html);
    expect(text).toContain('No goals yet');
  });
});

describe('invalid', () => {
  it('EM-10: a goal and a step need words, and a day must be a real one', async () => {
    expect((await pair.as.mentee.post(page())).status).toBe(422);
    const goal = await made('Write better reports');
    const wrong = { step: 'Read one', 'due-day': '31', 'due-month': '2', 'due-year': '2027' };
    const reply = await pair.as.mentee.post(goal, wrong);
    expect([reply.status, textOf(reply.html)]).toEqual([422, expect.stringContaining('must be a real date')]);
    expect(reply.html).toContain('Read one');
  });

  it('EM-10: when the mentoring has ended, goals are read and no longer changed', async () => {
    const third = await openPair(house);
    const reply = await third.as.mentee.post(`/relationships/${third.relationship}/goals`, { goal: 'Stay calm' });
    const ending = { reason: 'finished', when: 'now', another: 'no' };
    await third.as.mentee.post(`/relationships/${third.relationship}/ending`, ending);
    const goal = reply.to ?? '';
    expect((await third.as.mentee.get(goal)).html).toContain('Stay calm');
    expect((await third.as.mentee.post(`${goal}/reached`)).status).toBe(409);
    expect((await third.as.mentee.get(`${goal}/wording`)).status).toBe(404);
  });
});

describe('done', () => {
  it('EM-10: steps are done or not, and a goal is reached, taken up again and reworded', async () => {
    const goal = await made('Chair a panel');
    const due = { 'due-day': '1', 'due-month': '2', 'due-year': '2027' };
    await pair.as.mentor.post(goal, { step: 'Watch one first', ...due });
    const shown = await pair.as.mentee.get(goal);
    expect(textOf(shown.html)).toContain('By Monday 1 February 2027');
    const done = /\/goals\/[\w-]+\/steps\/[\w-]+\/done/.exec(shown.html)?.[0] ?? '';
    expect(await pair.as.mentee.post(done)).toMatchObject({ status: 303, to: goal });
    expect(textOf((await pair.as.mentor.get(page())).html)).toContain('1 of 1 steps done');
    await pair.as.mentee.post(`${goal}/reached`);
    expect(textOf((await pair.as.mentor.get(goal)).html)).toContain('Reached');
    await pair.as.mentor.post(`${goal}/reopen`);
    await pair.as.mentor.post(`${goal}/wording`, { goal: 'Chair two panels' });
    expect(textOf((await pair.as.mentee.get(goal)).html)).toContain('Chair two panels');
  });
});
